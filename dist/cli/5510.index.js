export const id = 5510;
export const ids = [5510];
export const modules = {

/***/ 5510:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _domain_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4627);
/* harmony import */ var _file_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8475);


/** Definitions of actions: what composite ones use. A file of that name that defines no action holds nothing. */
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_domain_format_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFormat */ .n)({
    id: 'action',
    ecosystem: 'github-actions',
    files: ['**/action.yml', '**/action.yaml'],
    manifests: [],
    parse: _file_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readActionFile */ .d,
}));


/***/ })

};
