import fs from "node:fs";

export const readJson = (file) => JSON.parse(fs.readFileSync(file, "utf8"));

export const round = (value, digits = 5) => Number(value.toFixed(digits));

export const roundPoint = (point, digits) => point.map((value) => round(value, digits));
