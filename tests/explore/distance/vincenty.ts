/**
 * Vincenty's inverse formula (Survey Review XXII, 176, 1975) on WGS 84, in metres: iterative and
 * good to a millimetre, but it does not come to an end near the antipode. Longitude first.
 */
export const vincentyM = (a: readonly [number, number], b: readonly [number, number]): number => {
  const [major, f] = [6378137, 1 / 298.257223563];
  const minor = major * (1 - f);
  const rad = Math.PI / 180;
  const [u1, u2] = [a[1], b[1]].map((lat) => Math.atan((1 - f) * Math.tan(lat * rad))) as [
    number,
    number,
  ];
  const l = (b[0] - a[0]) * rad;
  let lambda = l;
  for (let round = 0; round < 200; round++) {
    const sinSigma = Math.hypot(
      Math.cos(u2) * Math.sin(lambda),
      Math.cos(u1) * Math.sin(u2) - Math.sin(u1) * Math.cos(u2) * Math.cos(lambda),
    );
    if (sinSigma === 0) return 0;
    const cosSigma = Math.sin(u1) * Math.sin(u2) + Math.cos(u1) * Math.cos(u2) * Math.cos(lambda);
    const sigma = Math.atan2(sinSigma, cosSigma);
    const sinAlpha = (Math.cos(u1) * Math.cos(u2) * Math.sin(lambda)) / sinSigma;
    const cos2Alpha = 1 - sinAlpha ** 2;
    const cos2m = cos2Alpha === 0 ? 0 : cosSigma - (2 * Math.sin(u1) * Math.sin(u2)) / cos2Alpha;
    const c = (f / 16) * cos2Alpha * (4 + f * (4 - 3 * cos2Alpha));
    const before = lambda;
    lambda =
      l +
      (1 - c) *
        f *
        sinAlpha *
        (sigma + c * sinSigma * (cos2m + c * cosSigma * (2 * cos2m ** 2 - 1)));
    if (Math.abs(lambda - before) > 1e-12) continue;
    const uu = (cos2Alpha * (major ** 2 - minor ** 2)) / minor ** 2;
    const bigA = 1 + (uu / 16384) * (4096 + uu * (-768 + uu * (320 - 175 * uu)));
    const bigB = (uu / 1024) * (256 + uu * (-128 + uu * (74 - 47 * uu)));
    const delta =
      bigB *
      sinSigma *
      (cos2m +
        (bigB / 4) *
          (cosSigma * (2 * cos2m ** 2 - 1) -
            (bigB / 6) * cos2m * (4 * sinSigma ** 2 - 3) * (4 * cos2m ** 2 - 3)));
    return minor * bigA * (sigma - delta);
  }
  return NaN;
};
