export const id = 4985;
export const ids = [4985];
export const modules = {

/***/ 4985:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _domain_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4627);
/* harmony import */ var _file_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8475);


/** Workflows of GitHub Actions: what their jobs and steps use. */
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_domain_format_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFormat */ .n)({
    id: 'workflow',
    ecosystem: 'github-actions',
    files: ['**/.github/workflows/*.yml', '**/.github/workflows/*.yaml'],
    manifests: [],
    parse: _file_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readWorkflowFile */ .A,
}));


/***/ })

};
