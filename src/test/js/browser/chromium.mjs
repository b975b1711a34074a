// The browser of these tests: the installed Chromium, or, where there is none, that of an npm package, unpacked once into
// target/chromium (ADR 41). Run as a script, it provides the browser, or says in one line how to get one.
import { spawnSync } from 'node:child_process';
import { copyFileSync, createReadStream, createWriteStream, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { accessSync, constants, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';

const INSTALLED = '/usr/bin/chromium';
const RECIPE = 'src/test/chromium';
const PROVIDED = resolve('target/chromium');
const LOCK = 'package-lock.json';
const FONTS = [
  '@expo-google-fonts/noto-emoji/400Regular',
  '@expo-google-fonts/noto-emoji/700Bold',
  '@expo-google-fonts/noto-sans-arabic/400Regular',
  '@expo-google-fonts/noto-sans-arabic/700Bold',
  'dejavu-fonts-ttf/ttf',
];

/** What Playwright has to know to launch the browser: its place, and where its libraries and fonts lie. */
export function launchOptions() {
  const installed = process.env.CHROMIUM || INSTALLED;
  return executable(installed) || !current(PROVIDED) ? { executablePath: installed } : optionsOf(PROVIDED);
}

/** Makes sure that there is a browser; throws in one clear line where there can be none. */
export async function provide({ installed, chosen, provided = PROVIDED, fetch = fetchInto }) {
  if (executable(installed) || (!chosen && current(provided))) return;
  const missing = `Chromium is missing at ${installed}: install it (Debian: apt-get install chromium) or name it in the variable CHROMIUM`;
  if (chosen) throw new Error(missing);
  mkdirSync(resolve(provided, '..'), { recursive: true });
  const folder = mkdtempSync(provided + '-');
  try {
    await fetch(folder);
    settle(folder, provided);
  } catch (e) {
    throw new Error(`${missing}; none could be fetched here: ${e.message}`, { cause: e });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Renaming is one step: of two who provide at the same time one comes first, and the other takes what is there. */
function settle(folder, provided) {
  copyFileSync(join(RECIPE, LOCK), join(folder, LOCK));
  try {
    renameSync(folder, provided);
  } catch {
    if (current(provided)) return;
    rmSync(provided, { recursive: true, force: true });
    renameSync(folder, provided);
  }
}

async function fetchInto(folder) {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      `the npm package has Chromium for Linux on x64 alone, not for ${process.platform} on ${process.arch}`,
    );
  for (const file of ['package.json', LOCK, '.npmrc']) copyFileSync(join(RECIPE, file), join(folder, file));
  succeed('npm', ['ci', '--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund'], { cwd: folder });
  const packages = join(folder, 'node_modules');
  const packed = join(packages, '@sparticuz/chromium/bin');
  await unpack(join(packed, 'chromium.br'), join(folder, 'chromium'));
  unpackAll(join(packed, 'al2023.tar.br'), join(folder, 'lib'));
  unpackAll(join(packed, 'fonts.tar.br'), join(folder, 'fonts'));
  for (const fonts of FONTS) copyAll(join(packages, fonts), join(folder, 'fonts'));
  copyFileSync(join(RECIPE, 'fonts.conf'), join(folder, 'fonts.conf'));
  rmSync(packages, { recursive: true });
  const { executablePath, env } = optionsOf(folder);
  succeed(executablePath, ['--version'], { env });
}

const unpack = (from, to) =>
  pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode: 0o755 }));

function unpackAll(archive, folder) {
  mkdirSync(folder);
  for (const { name, content } of filesOf(brotliDecompressSync(readFileSync(archive))))
    writeFileSync(join(folder, basename(name)), content, { mode: 0o755 });
}

function copyAll(from, to) {
  for (const name of readdirSync(from)) if (name.endsWith('.ttf')) copyFileSync(join(from, name), join(to, name));
}

/** The plain files of a tar archive: a head of 512 bytes each with name and octal size, then the content in blocks of 512. */
export function filesOf(tar) {
  const files = [];
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0;) {
    const text = (from, length) => tar.toString('latin1', at + from, at + from + length).replace(/\0.*$/s, '');
    const size = parseInt(text(124, 12), 8) || 0;
    const start = at + 512;
    if (['', '0'].includes(text(156, 1)))
      files.push({ name: text(0, 100), content: tar.subarray(start, start + size) });
    at = start + Math.ceil(size / 512) * 512;
  }
  return files;
}

function optionsOf(folder) {
  const places = {
    LD_LIBRARY_PATH: join(folder, 'lib'),
    FONTCONFIG_PATH: folder,
    XDG_CACHE_HOME: join(folder, 'cache'),
  };
  return { executablePath: join(folder, 'chromium'), env: { ...process.env, ...places } };
}

function succeed(command, words, options) {
  const { status, error, stdout, stderr } = spawnSync(command, words, { encoding: 'utf8', ...options });
  if (error) throw error;
  if (status !== 0)
    throw new Error(`${basename(command)} ${words[0]} failed: ${(stderr || stdout).trim().split('\n')[0]}`);
}

/** Whether what was provided is that of the present lock file. */
function current(folder) {
  try {
    return readFileSync(join(folder, LOCK)).equals(readFileSync(join(RECIPE, LOCK)));
  } catch {
    return false;
  }
}

function executable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const chosen = process.env.CHROMIUM;
  await provide({ installed: chosen || INSTALLED, chosen: Boolean(chosen) }).catch((e) => {
    console.error(e.message);
    process.exitCode = 1;
  });
}
