export const id = 9173;
export const ids = [9173];
export const modules = {

/***/ 9173:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DEFAULT_CONCURRENCY: () => (/* binding */ DEFAULT_CONCURRENCY),
  createHttp: () => (/* binding */ createHttp)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
;// CONCATENATED MODULE: ./build/src/adapters/http/url.js

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
/** Whether a URL leads to this machine itself, the only place where plain http is accepted. */
const isLoopback = (url) => LOOPBACK.test(url.hostname);
/** A URL as it may stand in a message: origin and path. The query and the user part can hold secrets. */
const display = (url) => `${url.origin}${url.pathname}`;
/**
 * Parses the target of a request, or of a redirect from `base`.
 * Rejects all but https (plain http to loopback only), credentials in the URL, and a redirect that
 * leads from the network to this machine's own services.
 */
function targetUrl(text, base) {
    const url = parse(text, base);
    // The text itself stays out of these messages: what does not parse can't be stripped of its secrets.
    if (url === null)
        throw refused(base === undefined ? 'the request' : display(base), 'its target is not a URL');
    if (url.username !== '' || url.password !== '')
        throw refused(display(url), 'the URL holds credentials');
    const local = isLoopback(url);
    if (url.protocol !== 'https:' && !(local && url.protocol === 'http:')) {
        throw refused(display(url), 'only https is used outside this machine');
    }
    if (local && base !== undefined && !isLoopback(base))
        throw refused(display(base), 'it redirects to this machine');
    return url;
}
function parse(text, base) {
    try {
        return new URL(text, base);
    }
    catch {
        return null;
    }
}
const refused = (subject, reason) => new errors/* LockgateError */.vP('NETWORK', `${subject} was refused: ${reason}`);

;// CONCATENATED MODULE: ./build/src/adapters/http/exchange.js


/** No whole answer came. `transient`: another attempt may fare better. */
class ExchangeError extends errors/* LockgateError */.vP {
    transient;
    constructor(request, url, reason, transient) {
        super('NETWORK', `${request.method} ${display(url)} failed: ${reason}`);
        this.transient = transient;
    }
}
/** One attempt: sends the request, follows nothing, and reads the whole answer within the limits. */
async function exchange(request, url, headers, limits) {
    const clock = stopwatch(limits.timeouts);
    try {
        const response = await fetch(url, {
            method: request.method,
            headers,
            body: request.body === undefined ? null : request.body,
            redirect: 'manual',
            signal: clock.signal,
        });
        const body = await readBody(response, limits.maxBytes, clock.tick);
        return { status: response.status, headers: Object.fromEntries(response.headers), body };
    }
    catch (error) {
        if (error instanceof TooLarge)
            throw new ExchangeError(request, url, error.message, false);
        throw new ExchangeError(request, url, clock.expired() ?? causeOf(error), true);
    }
    finally {
        clock.stop();
    }
}
class TooLarge extends Error {
}
const TRUNCATED = 'the answer was truncated';
async function readBody(response, maxBytes, tick) {
    tick();
    const announced = response.headers.get('content-length');
    const encoded = response.headers.has('content-encoding');
    const tooLarge = `the answer is larger than ${maxBytes} bytes`;
    if (!encoded && Number(announced) > maxBytes)
        throw new TooLarge(tooLarge);
    const chunks = [];
    let size = 0;
    for await (const chunk of (response.body ?? [])) {
        tick();
        size += chunk.byteLength;
        if (size > maxBytes)
            throw new TooLarge(tooLarge);
        chunks.push(chunk);
    }
    // The length speaks of the bytes on the wire, which an encoding hides from us; the client checks those itself.
    if (announced !== null && !encoded && response.body !== null && Number(announced) !== size) {
        throw new Error(TRUNCATED);
    }
    return Buffer.concat(chunks, size);
}
function stopwatch(timeouts) {
    const controller = new AbortController();
    let reason;
    const expire = (what, after) => setTimeout(() => {
        reason = `${what} within ${after} ms`;
        controller.abort();
    }, after);
    const total = expire('no whole answer', timeouts.total);
    let step = expire('no answer', timeouts.response);
    return {
        signal: controller.signal,
        tick() {
            clearTimeout(step);
            step = expire('the answer stalled: nothing more came', timeouts.idle);
        },
        expired: () => reason,
        stop() {
            clearTimeout(total);
            clearTimeout(step);
            controller.abort();
        },
    };
}
// Only codes are told: messages of the client may quote header values and whole URLs.
function causeOf(error) {
    let at = error;
    for (; typeof at === 'object' && at !== null; at = at.cause) {
        if (typeof at.code === 'string' && /^[A-Z0-9_]+$/.test(at.code))
            return at.code;
        if (at.message === TRUNCATED)
            return TRUNCATED;
    }
    return 'the connection broke or the request is not valid';
}

;// CONCATENATED MODULE: ./build/src/adapters/http/limit.js
/** Runs at most `limit` tasks at a time, the others in the order they came. */
function limiter(limit) {
    let running = 0;
    const waiting = [];
    return async (task) => {
        if (running < limit)
            running += 1;
        else
            await new Promise((start) => waiting.push(start));
        try {
            return await task();
        }
        finally {
            // The place goes straight to the next in line, so that nobody can overtake it.
            const next = waiting.shift();
            if (next === undefined)
                running -= 1;
            else
                next();
        }
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/http.js





/** Requests abreast: an audit asks for a few hundred records, and with fewer it would wait for the network most of the time. */
const DEFAULT_CONCURRENCY = 64;
const DEFAULTS = {
    userAgent: 'lockgate',
    timeouts: { response: 30_000, idle: 30_000, total: 300_000 },
    attempts: 3,
    maxDelay: 20_000,
    concurrency: DEFAULT_CONCURRENCY,
    maxBytes: 64 * 1024 * 1024,
    delay: promises_.setTimeout,
    now: () => new Date(),
};
const BUSY = new Set([429, 502, 503, 504]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MAX_REDIRECTS = 5;
const FIRST_DELAY = 500;
/** What may follow a redirect to another origin: any other header could carry a credential. */
const HARMLESS = new Set(['accept', 'user-agent']);
/** The {@link Http} port over the platform's own fetch. Absent options take the defaults. */
function createHttp(options = {}) {
    const settings = { ...DEFAULTS, ...options };
    const limited = limiter(settings.concurrency);
    return { send: (request) => limited(() => persist(request, settings)) };
}
/** Sends until there is an answer worth having, as often as the request allows. */
async function persist(request, settings) {
    const attempts = (request.idempotent ?? request.method === 'GET') ? settings.attempts : 1;
    for (let attempt = 1;; attempt += 1) {
        const last = attempt >= attempts;
        const backoff = Math.min(FIRST_DELAY * 2 ** (attempt - 1), settings.maxDelay);
        try {
            const response = await follow(request, settings);
            if (last || !BUSY.has(response.status))
                return response;
            const asked = retryAfter(response, settings.now());
            if (asked > settings.maxDelay)
                return response;
            await settings.delay(Math.max(asked, backoff));
        }
        catch (error) {
            if (last || !(error instanceof ExchangeError && error.transient))
                throw error;
            await settings.delay(backoff);
        }
    }
}
/** Sends once, and follows the redirects of a GET. */
async function follow(request, settings) {
    const limits = { timeouts: settings.timeouts, maxBytes: request.maxBytes ?? settings.maxBytes };
    let headers = { 'user-agent': settings.userAgent, ...lowerCase(request.headers ?? {}) };
    let url = targetUrl(request.url);
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
        const response = await exchange(request, url, headers, limits);
        const location = response.headers['location'];
        if (request.method !== 'GET' || !REDIRECTS.has(response.status) || location === undefined)
            return response;
        const next = targetUrl(location, url);
        if (next.origin !== url.origin)
            headers = harmless(headers);
        url = next;
    }
    throw new errors/* LockgateError */.vP('NETWORK', `GET ${display(url)} failed: more than ${MAX_REDIRECTS} redirects`);
}
const lowerCase = (headers) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
const harmless = (headers) => Object.fromEntries(Object.entries(headers).filter(([name]) => HARMLESS.has(name)));
/** Milliseconds that the server asks to wait (RFC 9110, 10.2.3); 0 where it does not say. */
function retryAfter(response, now) {
    const value = response.headers['retry-after'] ?? '';
    if (/^\d+$/.test(value))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? 0 : Math.max(0, date - now.getTime());
}


/***/ })

};
