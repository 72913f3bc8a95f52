import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deviceWords } from './device-words.ts'
import { passwordProblems } from './password-rules.ts'
import { placeAfterSignIn, sameSitePath } from './same-site-path.ts'
import { addressSubject } from './throttled-subject.ts'

test('a path of this site is followed as it is', () => {
  for (const path of ['/', '/assignments?status=overdue&q=a%20b', '/documents/1/tasks', '/t%C3%ACm']) expect(sameSitePath(path)).toBe(path)
})

test('whatever could lead elsewhere is not', () => {
  const bad = [undefined, '', 'x', '//evil.com', '///evil.com', '/\\evil.com', '\\\\evil.com', 'https://evil.com', 'javascript:alert(1)', '/\t/evil.com', '/a\\..\\b', '/a\r\nSet-Cookie: x', '/..//evil.com', '/./\n/evil.com', `/${'a'.repeat(3000)}`]
  for (const path of bad) expect([path, sameSitePath(path)]).toEqual([path, undefined])
})

test('no text at all leads off the site', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('/', '\\', '.', 'a', ':', '@', '\t', '?', '#', '%', '2', 'f') }), (text) => {
    expect(new URL(sameSitePath(text) ?? '/', 'https://here.example').origin).toBe('https://here.example')
  }), { numRuns: 2000 })
})

test('after signing in nobody is sent back to sign in', () => {
  expect(['/sign-in', '/sign-in?next=/x', '/sign-out', '/set-up/x', '//evil.com', undefined].map(placeAfterSignIn)).toEqual(['/', '/', '/', '/', '/', '/'])
  expect(placeAfterSignIn('/sign-inventory')).toBe('/sign-inventory')
})

test('passwords are judged by length, the user name and the worst of all; nothing else', () => {
  const codes = (password: string, userName = 'van.thu') => passwordProblems(password, userName).map((p) => p.code)
  expect(codes('ngắn')).toEqual(['PASSWORD_TOO_SHORT'])
  expect(codes('x'.repeat(150) + 'y'.repeat(51))).toEqual(['PASSWORD_TOO_LONG'])
  expect(codes('VAN.THU2026', 'van.thu')).toEqual(['PASSWORD_LIKE_USER_NAME'])
  for (const worst of ['1234567890', 'Password123', 'matkhau@123', 'aaaaaaaaaaaa', 'abcabcabcabc', 'ChiDao2026', 'Mat khau 123']) expect([worst, codes(worst)]).toEqual([worst, worst.length < 10 ? ['PASSWORD_TOO_SHORT'] : ['PASSWORD_TOO_COMMON']])
  for (const good of ['con mèo ngủ trưa', 'mưa rơi trên mái', 'correcthorsebattery', '🐈🐕🐄🐖🐎🐇🐢🐍🦆🐓']) expect([good, codes(good)]).toEqual([good, []])
})

test('the throttle counts one IPv4 address, and a whole network of IPv6', () => {
  expect(addressSubject('10.0.0.1')).toBe('ip:10.0.0.1')
  expect(addressSubject('::ffff:10.0.0.1')).toBe('ip:10.0.0.1')
  const network = 'ip:2001:db8:0:7::/64'
  for (const one of ['2001:db8:0:7::1', '2001:DB8::7:a:b:c:d', '2001:0db8:0000:0007:ffff::']) expect(addressSubject(one)).toBe(network)
  expect(addressSubject('2001:db8:0:8::1')).not.toBe(network)
  expect(addressSubject('::1')).toBe('ip:0:0:0:0::/64')
})

test('a device is named as people know it', () => {
  expect(deviceWords('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36')).toBe('Chrome · Windows')
  expect(deviceWords('Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/126.0 Safari/537.36 Edg/126.0')).toBe('Edge · Windows')
  expect(deviceWords('Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605 Version/17.0 Mobile Safari/604.1')).toBe('Safari · iPhone')
  expect([deviceWords('curl/8.1'), deviceWords('')]).toEqual(['curl/8.1', '—'])
})
