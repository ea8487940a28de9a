export const id = 5635;
export const ids = [5635];
export const modules = {

/***/ 5635:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ packageRoot),
/* harmony export */   toolVersion: () => (/* binding */ toolVersion)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3047);




const LANDMARKS = ['action.yml', 'package.json', 'policies'];
let found = null;
/**
 * The installation's own folder (action.yml, policies, advisories), whether we run from a bundle in
 * dist, from build, or from source. Climbs from this module at run time: the bundler resolves paths
 * that it can read from the code and would copy the files into the bundle.
 */
function packageRoot() {
    if (found !== null)
        return found;
    const here = (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url);
    for (let folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(here);; folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder)) {
        if (LANDMARKS.every((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name))))
            return (found = folder);
        if (folder === node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder))
            break;
    }
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .LockgateError */ .vP('UNREADABLE', `No ${LANDMARKS.join(', ')} above ${here}: the installation is not whole. Install it again.`);
}
/** Our version, from the package.json of the installation. */
function toolVersion() {
    const manifest = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(packageRoot(), 'package.json'), 'utf8'));
    if (manifest !== null &&
        typeof manifest === 'object' &&
        'version' in manifest &&
        typeof manifest.version === 'string') {
        return manifest.version;
    }
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .LockgateError */ .vP('UNREADABLE', 'The package.json of the installation has no version. Install it again.');
}


/***/ })

};
