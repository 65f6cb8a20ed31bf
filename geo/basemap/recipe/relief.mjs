import sharp from "sharp";
import { REGION, inDeb } from "./paths.mjs";

const FILE = inDeb("libgnudatalanguage0", "gnudatalanguage", "resource", "maps", "earth.jpg");
const METRES_PER_PIXEL = 2400;
const EARTH_RADIUS = 6_378_137;
const MEAN_RADIUS_METRES = 55_000;
const NEUTRAL = 128;
const DEAD_ZONE = 4;
const CONTRAST = 1.6;

const SEA_BLUR = 2;
const SEA_SHARE = 0.12;
const FEATHER_PIXELS = 50;

/** The source paints every sea in one flat grey, but a few slopes have that grey too. */
const looksLikeSea = (value) => value >= 93 && value <= 104;

const radians = (degrees) => (degrees * Math.PI) / 180;
const mercatorX = (lon) => radians(lon) * EARTH_RADIUS;
const mercatorY = (lat) => Math.log(Math.tan(Math.PI / 4 + radians(lat) / 2)) * EARTH_RADIUS;
const latitude = (y) => (Math.atan(Math.sinh(y / EARTH_RADIUS)) * 180) / Math.PI;

const greyImage = ({ data, width, height }) =>
  sharp(data, { raw: { width, height, channels: 1 }, limitInputPixels: false });

async function readGrey(image) {
  const { data, info } = await image.extractChannel(0).raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

const blurred = (image, sigma) => readGrey(greyImage(image).blur(sigma));

/** Bilinear sample; the source is plate carrée over the whole globe. */
function sample({ data, width, height }, lon, lat) {
  const x = ((lon + 180) / 360) * width - 0.5;
  const y = ((90 - lat) / 180) * height - 0.5;
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [dx, dy] = [x - left, y - top];
  const at = (column, row) => data[row * width + column];
  const upper = at(left, top) * (1 - dx) + at(left + 1, top) * dx;
  const lower = at(left, top + 1) * (1 - dx) + at(left + 1, top + 1) * dx;
  return upper * (1 - dy) + lower * dy;
}

/** Warps the region to EPSG:3857, so that the renderer only has to stretch the picture. */
function warp(source) {
  const [west, south, east, north] = REGION;
  const [x0, x1, y0, y1] = [...[west, east].map(mercatorX), ...[south, north].map(mercatorY)];
  const width = Math.round((x1 - x0) / METRES_PER_PIXEL);
  const height = Math.round((y1 - y0) / METRES_PER_PIXEL);
  const data = Buffer.alloc(width * height);
  for (let row = 0; row < height; row++) {
    const lat = latitude(y1 - ((row + 0.5) / height) * (y1 - y0));
    for (let column = 0; column < width; column++) {
      const lon = west + ((column + 0.5) / width) * (east - west);
      data[row * width + column] = Math.round(sample(source, lon, lat));
    }
  }
  return { data, width, height };
}

/** Local mean of the land only, so that coasts do not glow. */
async function landMean(image, isLand) {
  const sigma = MEAN_RADIUS_METRES / METRES_PER_PIXEL;
  const weight = await blurred({ ...image, data: isLand.map((land) => land * 255) }, sigma);
  const masked = image.data.map((value, i) => value * isLand[i]);
  const sum = await blurred({ ...image, data: masked }, sigma);
  return (i) => (weight.data[i] > 8 ? (sum.data[i] * 255) / weight.data[i] : image.data[i]);
}

/** 1 on land, 0 at sea; lone grey specks on slopes stay land, blurred coasts count as sea. */
async function landMask(image) {
  const sea = image.data.map((value) => (looksLikeSea(value) ? 255 : 0));
  const share = await blurred({ ...image, data: sea }, SEA_BLUR);
  return image.data.map((_, i) => (share.data[i] > SEA_SHARE * 255 ? 0 : 1));
}

/** Fades out towards the picture's edges, so that no seam shows where it ends. */
function feather({ width, height }, i) {
  const [column, row] = [i % width, Math.floor(i / width)];
  const distance = Math.min(column, row, width - 1 - column, height - 1 - row);
  return Math.min(1, distance / FEATHER_PIXELS);
}

/** High-pass: slopes only, on a neutral grey that `hard-light` leaves as it is. */
async function highPass(image) {
  const isLand = await landMask(image);
  const meanAt = await landMean(image, isLand);
  const data = image.data.map((value, i) => {
    const difference = isLand[i] ? value - meanAt(i) : 0;
    const strength = Math.max(0, Math.abs(difference) - DEAD_ZONE) * CONTRAST;
    const shade = NEUTRAL + Math.sign(difference) * strength * feather(image, i);
    return Math.max(0, Math.min(255, Math.round(shade)));
  });
  return { ...image, data };
}

/** Shaded relief of the region as a grey WebP. */
export async function buildRelief() {
  const globe = await readGrey(sharp(FILE, { limitInputPixels: false }).toColourspace("b-w"));
  const image = await highPass(warp(globe));
  const bytes = await greyImage(image).blur(1.2).webp({ quality: 50, effort: 6 }).toBuffer();
  return { bytes, width: image.width, height: image.height };
}
