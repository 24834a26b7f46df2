/** What a new password has to be, as the server judges it. */
export const PASSWORD_HELP =
  '12文字以上にしてください。言葉をいくつかつなげると、長くても覚えやすくなります。よくある言葉だけのもの、名前や会社名を含むものは使えません。';
