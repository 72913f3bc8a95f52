// Formulas and coefficients: Jean Meeus, Astronomical Algorithms, 2nd edition, chapters 25 and 49.
// Times are Julian days. Good to about a minute for the moon and a quarter of an hour for the sun.

const radians = Math.PI / 180
const synodicMonth = 29.530588861
const firstNewMoonOf2000 = 2_451_550.09766
const julianEpoch2000 = 2_451_545
const daysPerCentury = 36_525

/** Each term: amplitude in days, power of the eccentricity, multiples of M, M′ and F. */
const newMoonTerms: readonly (readonly [number, number, number, number, number])[] = [
  [-0.4072, 0, 0, 1, 0],
  [0.17241, 1, 1, 0, 0],
  [0.01608, 0, 0, 2, 0],
  [0.01039, 0, 0, 0, 2],
  [0.00739, 1, -1, 1, 0],
  [-0.00514, 1, 1, 1, 0],
  [0.00208, 2, 2, 0, 0],
  [-0.00111, 0, 0, 1, -2],
  [-0.00057, 0, 0, 1, 2],
  [0.00056, 1, 1, 2, 0],
  [-0.00042, 0, 0, 3, 0],
  [0.00042, 1, 1, 0, 2],
  [0.00038, 1, 1, 0, -2],
  [-0.00024, 1, -1, 2, 0],
  [-0.00007, 0, 2, 1, 0],
  [0.00004, 0, 0, 2, -2],
  [0.00004, 0, 3, 0, 0],
  [0.00003, 0, 1, 1, -2],
  [0.00003, 0, 0, 2, 2],
  [-0.00003, 0, 1, 1, 2],
  [0.00003, 0, -1, 1, 2],
]

/** The instant of the k-th new moon after the one of 06/01/2000 (k = 0), as a Julian day in universal time. */
export function newMoon(k: number): number {
  const t = k / 1236.85
  const eccentricity = 1 - 0.002516 * t - 0.0000074 * t * t
  const sun = 2.5534 + 29.1053567 * k - 0.0000014 * t * t
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t
  const latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t * t
  const node = 124.7746 - 1.56375588 * k + 0.0020672 * t * t
  let day = firstNewMoonOf2000 + synodicMonth * k + 0.00015437 * t * t - 0.00017 * sine(node)
  for (const [amplitude, power, m, m1, f] of newMoonTerms) {
    day += amplitude * eccentricity ** power * sine(m * sun + m1 * moon + f * latitude)
  }
  return day - clockDrift(day)
}

/** The number of the last new moon at or before a Julian day, within one month. */
export function newMoonNumberNear(julianDay: number): number {
  return Math.floor((julianDay - firstNewMoonOf2000) / synodicMonth)
}

/** The apparent longitude of the sun in degrees [0, 360) at a Julian day in universal time. */
export function sunLongitude(julianDay: number): number {
  const t = (julianDay + clockDrift(julianDay) - julianEpoch2000) / daysPerCentury
  const anomaly = 357.52911 + 35_999.05029 * t - 0.0001537 * t * t
  const centre =
    (1.914602 - 0.004817 * t - 0.000014 * t * t) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.000289 * sine(3 * anomaly)
  const mean = 280.46646 + 36_000.76983 * t + 0.0003032 * t * t
  const apparent = mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t)
  return ((apparent % 360) + 360) % 360
}

/** Dynamical time minus universal time, in days (Espenak and Meeus, fitted to 2005–2050). */
function clockDrift(julianDay: number): number {
  const years = (julianDay - julianEpoch2000) / 365.25
  return (62.92 + 0.32217 * years + 0.005589 * years * years) / 86_400
}

function sine(degrees: number): number {
  return Math.sin(degrees * radians)
}
