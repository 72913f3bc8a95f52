/**
 * The first guesses of anybody, in lower case without spaces: keyboard rows, counting, names of the product and of the
 * country's offices with the usual tails. Not a dictionary; the length rule and the throttle do the rest.
 */
const stems = [
  'password', 'passw0rd', 'p@ssword', 'p@ssw0rd', 'matkhau', 'mậtkhẩu', 'admin', 'administrator', 'quantri', 'chidao', 'chỉđạo',
  'qwerty', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'qwerty123', '1q2w3e4r', '1q2w3e4r5t', '1qaz2wsx', 'abc', 'abcdef', 'abcdefghij',
  'iloveyou', 'welcome', 'letmein', 'vietnam', 'ubnd', 'ninhhai', 'ninhthuan', 'vanphong', 'anhyeuem', 'emyeuanh',
]
const tails = ['', '1', '12', '123', '1234', '12345', '123456', '1234567890', '@123', '@1234', '@123456', '!', '2024', '2025', '2026', '2027', '@2024', '@2025', '@2026', '@2027']
const whole = ['1234567890', '0123456789', '12345678910', '123456789012', '0987654321', '9876543210', '1234512345', '1122334455', '1qaz2wsx3edc', 'qwertyuiop123', 'passwordpassword']

const worst = new Set([...whole, ...stems.flatMap((stem) => tails.map((tail) => stem + tail))])

/** Whether this is one of the first a stranger would try, or one sign or pair of signs over and over. */
export function isAmongTheWorst(password: string): boolean {
  const plain = password.normalize('NFC').toLowerCase().replaceAll(/\s/gu, '')
  return worst.has(plain) || /^(.{1,3}?)\1+.?$/su.test(plain)
}
