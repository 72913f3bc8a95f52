import { newMoon, newMoonNumberNear, sunLongitude } from './astronomy.ts'
import { fromEpochDay, type PlainDate, toEpochDay } from './plain-date.ts'

// The Vietnamese lunar calendar: new moons and solar terms fall on days of UTC+7, so that Tết may
// differ by a day, or a month, from the calendar of China (UTC+8), as in 1985 and 2007.
const julianDayOf1970 = 2_440_587.5
const zone = 7 / 24

/**
 * The solar date of a day of a regular (not leap) lunar month; month 1 day 1 is Tết.
 * Used only to propose the holidays of a coming year, never to judge a deadline (P1).
 */
export function fromLunarDate(year: number, month: number, day: number): PlainDate {
  // Months are placed from the one that holds the winter solstice, which is always the eleventh.
  const eleventh = eleventhMonth(month >= 11 ? year : year - 1)
  const place = (month + 1) % 12
  const leap = findLeapMonth(eleventh, eleventhMonth(month >= 11 ? year + 1 : year))
  const afterLeap = leap !== undefined && leap <= eleventh + place
  return fromEpochDay(firstDay(eleventh + place + (afterLeap ? 1 : 0)) + day - 1)
}

/** Mùng 1 tháng Giêng of the year. */
export function lunarNewYear(year: number): PlainDate {
  return fromLunarDate(year, 1, 1)
}

/** The number of the new moon that begins the month of the winter solstice of a solar year. */
function eleventhMonth(year: number): number {
  const lastDay = toEpochDay(Temporal.PlainDate.from({ year, month: 12, day: 31 }))
  let month = newMoonNumberNear(lastDay + julianDayOf1970) + 1
  while (firstDay(month) > lastDay || principalTerm(month) >= 9) month -= 1
  return month
}

/** The first month without a principal term, when thirteen months lie between two solstice months. */
function findLeapMonth(eleventh: number, nextEleventh: number): number | undefined {
  if (nextEleventh - eleventh === 12) return undefined
  let month = eleventh + 1
  while (principalTerm(month) !== principalTerm(month + 1)) month += 1
  return month
}

/** The epoch day, in Vietnam, on which the k-th new moon falls. */
function firstDay(k: number): number {
  return Math.floor(newMoon(k) - julianDayOf1970 + zone)
}

/** Which twelfth of the sun's path (0 from the March equinox) it is in as the month begins, at local midnight. */
function principalTerm(k: number): number {
  return Math.floor(sunLongitude(firstDay(k) + julianDayOf1970 - zone) / 30)
}
