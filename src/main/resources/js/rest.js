/** The only door to the server: JSON in, JSON out, every failure a RestError that can be shown. */

const BASE = '/rest/journeymaps/1.0';
const JIRA = '/rest/api/2';

/** What went wrong, in words for the reader: general messages, and texts by field name. */
export class RestError extends Error {
  constructor(status, body) {
    super('HTTP ' + status);
    this.status = status;
    this.messages = body.errorMessages || [];
    this.fields = body.errors || {};
    this.conflict = body.conflict;
    this.problems = body.problems || [];
    this.created = body.created;
  }

  /** Everything the server said, or a plain sentence for the status if it said nothing, or nothing that helps. */
  get texts() {
    if (this.status === 401) return [sentence(401)];
    const said = this.messages.concat(Object.values(this.fields));
    return said.length ? said : [sentence(this.status)];
  }
}

function sentence(status) {
  if (status === 0) return AJS.I18n.getText('jm.error.offline');
  if (status === 429) return AJS.I18n.getText('jm.error.limited');
  if (status === 401) return AJS.I18n.getText('jm.error.login');
  if (status === 403) return AJS.I18n.getText('jm.error.forbidden');
  if (status === 404) return AJS.I18n.getText('jm.error.missing');
  return AJS.I18n.getText('jm.error.server', String(status));
}

async function bodyOf(response) {
  try {
    return (await response.json()) || {};
  } catch {
    return {};
  }
}

function headersOf(options) {
  const headers = { Accept: 'application/json' };
  if (options.writes) {
    headers['Content-Type'] = 'application/json';
    headers['X-Atlassian-Token'] = 'no-check';
  }
  if (options.version !== undefined) headers['If-Match'] = '"' + options.version + '"';
  if (options.etag) headers['If-None-Match'] = options.etag;
  return headers;
}

async function answerTo(method, path, options) {
  try {
    return await fetch(AJS.contextPath() + (options.base || BASE) + path, {
      method,
      headers: headersOf(options),
      body: options.body === undefined ? undefined : JSON.stringify(options.body),
      credentials: 'same-origin',
      cache: 'no-store',
    });
  } catch {
    throw new RestError(0, {});
  }
}

const [SHORTEST_WAIT, USUAL_WAIT, LONGEST_WAIT] = [1000, 5000, 60000];
const MOST_TRIES = 10;
/** So long after Jira has limited the reader, what asks by itself asks more rarely. */
const CAUTIOUS = 300000;

/** Jira limits how often somebody may ask: nothing is sent before this moment. */
let notBefore = 0;
let limitedAt = 0;

/** What a 429 says in Retry-After, seconds or a date, within sensible limits (milliseconds). */
function waitOf(said) {
  const wait = /^\d+$/.test(said || '') ? Number(said) * 1000 : Date.parse(said || '') - Date.now();
  return Math.min(LONGEST_WAIT, Math.max(SHORTEST_WAIT, Number.isFinite(wait) ? wait : USUAL_WAIT));
}

function limit(response) {
  limitedAt = Date.now();
  notBefore = Math.max(notBefore, limitedAt + waitOf(response.headers.get('Retry-After')));
}

async function untilAllowed() {
  while (Date.now() < notBefore) await new Promise((resolve) => setTimeout(resolve, notBefore - Date.now()));
}

/**
 * Whether Jira limited this reader a short while ago.
 * @returns {boolean}
 */
export const isLimited = () => limitedAt > 0 && Date.now() - limitedAt < CAUTIOUS;

/** What Jira's rate limit turns away was not done: it is sent again once Jira allows it, and nobody is alarmed. */
async function sendAllowed(method, path, options) {
  for (let tries = 1; ; tries++) {
    await untilAllowed();
    const response = await answerTo(method, path, options);
    if (response.status !== 429 || tries === MOST_TRIES) return response;
    limit(response);
  }
}

async function send(method, path, options) {
  const response = await sendAllowed(method, path, options);
  const issueStamp = response.headers.get('X-Journeymaps-Issues');
  if (response.status === 304) return { unchanged: true, issueStamp };
  const data = await bodyOf(response);
  if (!response.ok) throw new RestError(response.status, data);
  return { data, etag: response.headers.get('ETag'), issueStamp };
}

/**
 * Every entry of a list, page by page: what the last page says, with all the entries under that name.
 * @param {string} path
 * @param {string} name
 * @param {any[]} [before]
 * @returns {Promise<any>}
 */
export async function all(path, name, before = []) {
  const { data } = await send('GET', path + (path.includes('?') ? '&' : '?') + 'offset=' + before.length, {});
  data[name] = before.concat(data[name]);
  return data.more ? all(path, name, data[name]) : data;
}

/**
 * The address of something below the app's REST.
 * @param {string} path
 * @returns {string}
 */
export const address = (path) => AJS.contextPath() + BASE + path;
/**
 * @param {string} path
 * @param {string} [etag]
 * @returns {Promise<Answer>}
 */
export const get = (path, etag) => send('GET', path, { etag });
/**
 * Reads from Jira's own REST, with the reader's rights.
 * @param {string} path
 * @returns {Promise<Answer>}
 */
export const jira = (path) => send('GET', path, { base: JIRA });
/**
 * @param {string} path
 * @param {object} body
 * @param {number} [version]
 * @returns {Promise<Answer>}
 */
export const post = (path, body, version) => send('POST', path, { writes: true, body, version });
/**
 * @param {string} path
 * @param {object} body
 * @returns {Promise<Answer>}
 */
export const put = (path, body) => send('PUT', path, { writes: true, body });
/**
 * @param {string} path
 * @param {object} body
 * @param {number} [version]
 * @returns {Promise<Answer>}
 */
export const patch = (path, body, version) => send('PATCH', path, { writes: true, body, version });
/**
 * @param {string} path
 * @returns {Promise<Answer>}
 */
export const remove = (path) => send('DELETE', path, { writes: true });
