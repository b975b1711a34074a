// How fast the reference map is in Chromium (QF1), at full speed and with the processor slowed to a quarter, and how much
// script the pages carry (QF4). Start `mvn -Prun` with fresh data, then `BASE_URL=… npm run speed`; no test, for the machine decides.
import { gzipSync } from 'node:zlib';
import { addressOf, base, logIn, openBrowser } from './jira.mjs';
import { referenceMap } from './reference.mjs';

const CLICKS = Number(process.env.CLICKS || 100);
const LOADS = Number(process.env.LOADS || 5);
const PAUSE = 120;

const browser = await openBrowser();
const { page } = await logIn(browser, 'po');
const id = Number(process.env.MAP || (await referenceMap(page)));
const session = await page.context().newCDPSession(page);
await page.addInitScript(observe);
await weigh('the map', addressOf(id));
await weigh('an issue on a map', base + '/browse/ITSD-1');
for (const rate of [1, 4]) await measure(rate);
await browser.close();

/** Runs in the page before anything else: keeps what the browser reports about painting, shifting and waiting. */
function observe() {
  const seen = (window.seen = { lcp: 0, shifts: 0, tasks: [], events: [] });
  const watch = (type, take, more) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...more });
  watch('largest-contentful-paint', (entry) => (seen.lcp = entry.startTime));
  watch('layout-shift', (entry) => (seen.shifts += entry.hadRecentInput ? 0 : entry.value));
  watch('longtask', (entry) => seen.tasks.push(Math.round(entry.duration)));
  watch('event', (entry) => ['pointerdown', 'pointerup', 'click'].includes(entry.name) && seen.events.push({ id: entry.interactionId, duration: entry.duration, script: entry.processingEnd - entry.processingStart }), { durationThreshold: 16 });
}

async function measure(rate) {
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  const loads = [];
  for (let load = 0; load < LOADS; load++) loads.push(await open());
  const clicks = await clickAbout();
  const after = await page.evaluate(() => window.seen);
  console.log(`CPU/${rate}: LCP ${median(loads.map((one) => one.lcp))} ms (of ${loads.map((one) => Math.round(one.lcp)).join(', ')}), longest task while loading ${Math.max(0, ...loads.flatMap((one) => one.tasks))} ms, CLS ${Math.max(...loads.map((one) => one.shifts), after.shifts).toFixed(3)}`);
  console.log(`CPU/${rate}: click to paint, ${clicks.length} clicks: p50 ${quantile(clicks, 0.5)} p90 ${quantile(clicks, 0.9)} p98 ${quantile(clicks, 0.98)} max ${quantile(clicks, 1)} ms; longest task ${Math.max(0, ...after.tasks.slice(loads.at(-1).tasks.length))} ms`);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
}

async function open() {
  await page.goto(addressOf(id));
  await page.locator('.jm-chip').first().waitFor({ state: 'attached' });
  await page.waitForTimeout(700);
  return page.evaluate(() => window.seen);
}

/** Chooses touchpoints that are in sight, here and there on the map; the browser says how long until each was painted. */
async function clickAbout() {
  const durations = [];
  for (let at = 0; at < CLICKS; at++) {
    if (at % 10 === 0) await scrollTo((at / CLICKS) % 1);
    const spot = await page.evaluate((turn) => {
      const lane = document.querySelector('.jm-lane').getBoundingClientRect().right;
      const right = document.querySelector('.jm-frame').getBoundingClientRect().right;
      const all = Array.from(document.querySelectorAll('.jm-touchpoint-button'), (one) => one.getBoundingClientRect()).filter((box) => box.left > lane && box.right < right);
      const box = all[turn % all.length];
      window.seen.events.length = 0;
      return { x: box.left + 40, y: box.top + 50 };
    }, at);
    await page.mouse.click(spot.x, spot.y);
    await page.waitForTimeout(PAUSE);
    await page.waitForFunction(() => document.querySelector('.jm-panel'));
    const events = await page.evaluate(() => window.seen.events);
    if (at > 2) durations.push(Math.max(8, ...events.map((one) => one.duration)));
  }
  return durations.sort((one, other) => one - other);
}

async function scrollTo(share) {
  await page.evaluate((part) => {
    const frame = document.querySelector('.jm-frame');
    frame.scrollLeft = part * frame.scrollWidth;
  }, share);
  await page.waitForTimeout(300);
}

/** The app's own scripts on a page, as Jira sends them: in one piece, compressed. */
async function weigh(name, address) {
  await page.goto(address);
  const addresses = await page.locator('script[src*="/org.journeymaps.jira"]').evaluateAll((all) => all.map((one) => one.src));
  const texts = await Promise.all(addresses.map(async (one) => (await page.request.get(one)).text()));
  const bytes = Buffer.from(texts.join('\n'));
  console.log(`${name}: ${addresses.length} scripts, ${(bytes.length / 1000).toFixed(1)} kB, ${(gzipSync(bytes).length / 1000).toFixed(1)} kB gzip`);
}

function quantile(sorted, share) {
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]);
}

function median(values) {
  return quantile(values.slice().sort((one, other) => one - other), 0.5);
}
