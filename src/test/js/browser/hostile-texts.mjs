// Texts that break what trusts them: each at most 255 characters, so that it fits into every field.

const RUN = 'window.__xss=1;alert(1)';
const markup = [
  `<script>${RUN}</script>`, `"><script>${RUN}</script>`, `'><script>${RUN}</script>`, `</script><script>${RUN}</script>`, `<img src=x onerror="${RUN}">`,
  `"><img src=x onerror=${RUN}>`, `'"><svg onload=${RUN}>`, `<svg><script>${RUN}</script></svg>`, `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`, `<body onload=${RUN}>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`, '<iframe src="javascript:parent.alert(1)"></iframe>', '<object data="data:text/html,<script>alert(1)</script>"></object>',
  `<details open ontoggle=${RUN}>x</details>`, `<input autofocus onfocus=${RUN}>`, `<video><source onerror=${RUN}></video>`, `<math><mtext><img src=x onerror=${RUN}></mtext></math>`,
  `</textarea><script>${RUN}</script>`, `</title><script>${RUN}</script>`, `</style><script>${RUN}</script>`, `</option></select><img src=x onerror=${RUN}>`, `--><script>${RUN}</script>`,
  `]]><script>${RUN}</script>`, `<scr<script>ipt>${RUN}</scr</script>ipt>`, `<ScRiPt\t>${RUN}</sCrIpT >`, `&lt;script&gt;${RUN}&lt;/script&gt;`, `&#60;img src=x onerror=${RUN}&#62;`,
  `\\u003Cscript\\u003E${RUN}\\u003C/script\\u003E`, `\uFF1Cscript\uFF1E${RUN}\uFF1C/script\uFF1E`, '<base href="https://evil.example/">', '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<link rel=stylesheet href=https://evil.example/x.css>', '<style>@import "https://evil.example/x.css";*{display:none}</style>', '<img src=https://evil.example/pixel.gif>',
  `<form action=https://evil.example/><button formaction="javascript:${RUN}">x</button></form>`,
];
const attributes = [
  `" onmouseover="${RUN}" x="`, `' onfocus='${RUN}' autofocus tabindex=0 x='`, '` onclick=alert(1) `', `javascript:${RUN}`, 'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  `" style="background:url(javascript:${RUN})`, '\\"-alert(1)-\\"', '\';alert(1);//', '${alert(1)}', '`${alert(1)}`',
];
const templates = [
  '$i18n.getText("jm.owner")', '$place.class.forName("java.lang.Runtime")', '#set($x = 7 * 7)$x', '#foreach($i in [1..9])$i#end', '#parse("templates/issue-panel.vm")', '#include("atlassian-plugin.xml")',
  '${7*7}', '{{7*7}}', '{{constructor.constructor("alert(1)")()}}', '#{7*7}', '<%= 7*7 %>', '%{(#a=@java.lang.Runtime@getRuntime())}', '[link|javascript:alert(1)]', '{html}<script>alert(1)</script>{html}', '!https://evil.example/x.png!',
];
const data = [
  '\'; DROP TABLE "AO_1_JOURNEY_MAP"; --', '1 OR 1=1', '" OR ""="', '"}],"x":[{"y":"', '{"__proto__":{"polluted":true}}', '__proto__', 'constructor', '\\u0000\\n\\"', '=HYPERLINK("https://evil.example";"x")', '@SUM(1+1)*cmd|\' /C calc\'!A0',
  '../../../../etc/passwd', 'a'.repeat(255), 'W'.repeat(255), 'lang '.repeat(51).trim(),
];
const scripts = [
  '\u202Egpj.exe <b>rtl</b>', '\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD (\u202Babc\u202C)', '\u0645\u0631\u062D\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645', '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466} \u{1F3F3}\uFE0F\u200D\u{1F308}', '\u{1F600}'.repeat(127),
  'Z\u0351\u036B\u0343\u036A\u0302a\u0362\u034A\u0367l\u0358\u0363\u0369g\u0309\u0366o\u0308', '\u200B<b>zero\u200Bwidth\uFEFF</b>', '\u6F22\u5B57\u304B\u306A\uD55C\uAE00', 'a\u2028line\u2029paragraph', '\u00DFtr\u00F8mp\u00E5\u00F6\u00C9',
];

/** Every text once, without white space at its ends, which no field keeps. */
export const HOSTILE = [...markup, ...attributes, ...templates, ...data, ...scripts];
