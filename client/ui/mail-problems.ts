// Why a mail did not arrive.

/** The mail server's code, in words. */
export function problemWords(code: string): string {
  if (/^5\.1\.|^55[013]$/.test(code)) return '宛先のアドレスが見つかりません';
  if (/^5\.2\.2|^552$|^4\.2\.2/.test(code)) return '宛先の受信箱がいっぱいです';
  if (/^5\.7\.|^554$/.test(code)) return '相手のサーバーが受け取りを拒みました';
  if (/^E[A-Z]+$/.test(code)) return 'メールサーバーにつながりません';
  return /^4/.test(code) ? '相手のサーバーが受け取れない状態です' : '相手のサーバーに届きませんでした';
}
