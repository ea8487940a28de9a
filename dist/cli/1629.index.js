export const id = 1629;
export const ids = [1629];
export const modules = {

/***/ 1629:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ cyclonedx)
});

// EXTERNAL MODULE: ./build/src/domain/format.js
var format = __webpack_require__(4627);
// EXTERNAL MODULE: ./build/src/ecosystems/json/record.js
var record = __webpack_require__(7249);
// EXTERNAL MODULE: ./build/src/ecosystems/json/fields.js
var json_fields = __webpack_require__(1065);
// EXTERNAL MODULE: ./build/src/ecosystems/pypi/hashes.js
var hashes = __webpack_require__(4038);
// EXTERNAL MODULE: ./build/src/ecosystems/sbom/bill.js
var bill = __webpack_require__(9524);
// EXTERNAL MODULE: ./build/src/ecosystems/sbom/hashes.js
var sbom_hashes = __webpack_require__(6349);
;// CONCATENATED MODULE: ./build/src/ecosystems/sbom/licenses.js
/** Licences that all apply, as one expression; null where there are none. */
function allOf(licenses) {
    const [first, ...others] = [...new Set(licenses)];
    if (first === undefined)
        return null;
    return others.length === 0 ? first : [first, ...others].map(grouped).join(' AND ');
}
const grouped = (license) => (license.includes(' ') ? `(${license})` : license);

// EXTERNAL MODULE: ./build/src/ecosystems/sbom/lists.js
var sbom_lists = __webpack_require__(4568);
// EXTERNAL MODULE: ./build/src/ecosystems/sbom/spots.js
var spots = __webpack_require__(4956);
;// CONCATENATED MODULE: ./build/src/ecosystems/sbom/cyclonedx.js








/** CycloneDX's own words. */
const SCOPES = new Map([
    ['required', 'runtime'],
    ['optional', 'optional'],
    ['excluded', 'development'],
]);
/** Reads the components and dependencies of a CycloneDX document, nested components included. */
function readCycloneDx(document, file, lists, problems) {
    const place = { file, line: 1 };
    const about = (record, location) => new json_fields/* Fields */.C(record, labelOf(record), location, problems, bill/* REMEDY */.n);
    const metadata = document.record('metadata');
    const subject = metadata === null ? null : about(metadata, place).record('component');
    const components = [];
    const open = ['components', 'services'].map((name) => ({
        list: (0,sbom_lists/* listOf */.c)(document, name),
        spots: lists.get(name) ?? [],
    }));
    if (subject !== null)
        open.push({ list: (0,sbom_lists/* listOf */.c)(about(subject, place), 'components'), spots: [] });
    for (let level = open.pop(); level !== undefined; level = open.pop()) {
        for (const { raw, spot } of (0,spots/* placed */.GS)(level.list, level.spots, file)) {
            if (!(0,record/* isRecord */.u)(raw)) {
                document.problem(`one of its components is ${(0,record/* kindOf */.I)(raw)}, not an object.`);
                continue;
            }
            const fields = about(raw, spot.location);
            components.push(componentOf(fields, components.length, spot.location));
            if (raw['components'] !== undefined)
                open.push({ list: (0,sbom_lists/* listOf */.c)(fields, 'components'), spots: spot.inside });
        }
    }
    const root = componentOf(about(subject ?? {}, place), -1, place);
    return { root, components, needs: needsOf(document, file, lists, problems), problems };
}
const labelOf = (record) => {
    const label = record['bom-ref'] ?? record['purl'] ?? record['name'] ?? record['ref'];
    return typeof label === 'string' ? label : 'a component';
};
function componentOf(fields, index, location) {
    const purl = fields.string('purl');
    const [group, name] = [fields.string('group'), fields.string('name') ?? ''];
    const distributions = (0,sbom_lists/* listOf */.c)(fields, 'externalReferences')
        .filter(record/* isRecord */.u)
        .filter(({ type }) => type === 'distribution');
    const [url] = distributions.flatMap((one) => (typeof one['url'] === 'string' ? [one['url']] : []));
    const integrity = [fields.raw('hashes'), ...distributions.map((one) => one['hashes'])];
    return {
        // Without a reference nothing can lead to it; no written one looks like this.
        ref: fields.string('bom-ref') ?? `#${index}`,
        location,
        name: group === null || group === '' ? name : `${group}/${name}`,
        version: fields.string('version') ?? '',
        purl,
        url: url ?? null,
        integrity: [
            ...new Set([...integrity.flatMap((list) => (0,sbom_hashes/* hashesIn */.G)(list, 'alg', 'content', fields)), ...ofFiles(fields)]),
        ],
        license: licenseOf(fields),
        scope: scopeOf(fields),
        isApplication: fields.raw('type') === 'application',
    };
}
/** Our own bills have the hashes of a package with several files among its properties: its own are those of one file. */
const ofFiles = (fields) => (0,sbom_lists/* listOf */.c)(fields, 'properties').flatMap((one) => {
    if (!(0,record/* isRecord */.u)(one) || one['name'] !== 'lockgate:hash')
        return [];
    const hash = typeof one['value'] === 'string' ? (0,hashes/* hashOf */.q)(one['value']) : null;
    if (hash === null)
        fields.problem('one of its properties "lockgate:hash" is no hash.');
    return hash ?? [];
});
function scopeOf(fields) {
    // cyclonedx-npm writes development down as a property of its own, because "excluded" may not be needed at all.
    const isDevelopment = (0,sbom_lists/* listOf */.c)(fields, 'properties').some((one) => (0,record/* isRecord */.u)(one) && one['name'] === 'cdx:npm:package:development' && one['value'] === 'true');
    if (isDevelopment)
        return 'development';
    const written = fields.string('scope');
    const scope = SCOPES.get(written);
    if (written !== null && scope === undefined)
        fields.problem('its scope is none that CycloneDX has.');
    return scope ?? null;
}
function licenseOf(fields) {
    return allOf((0,sbom_lists/* listOf */.c)(fields, 'licenses').flatMap((one) => {
        const choice = (0,record/* isRecord */.u)(one) ? one : {};
        const license = (0,record/* isRecord */.u)(choice['license']) ? choice['license'] : {};
        const told = choice['expression'] ?? license['id'] ?? license['name'];
        if (typeof told === 'string')
            return [told];
        fields.problem('one of its licences has neither a name nor an expression.');
        return [];
    }));
}
function needsOf(document, file, lists, problems) {
    return (0,spots/* placed */.GS)((0,sbom_lists/* listOf */.c)(document, 'dependencies'), lists.get('dependencies') ?? [], file).flatMap(({ raw, spot: { location } }) => {
        const fields = new json_fields/* Fields */.C((0,record/* isRecord */.u)(raw) ? raw : {}, 'a dependency', location, problems, bill/* REMEDY */.n);
        const from = fields.string('ref');
        if (from === null) {
            fields.problem('it has no "ref".');
            return [];
        }
        return (0,sbom_lists/* listOf */.c)(fields, 'dependsOn').flatMap((to) => {
            if (typeof to === 'string')
                return [{ from, to, scope: null, location }];
            fields.problem(`"dependsOn" has ${(0,record/* kindOf */.I)(to)} among its references.`);
            return [];
        });
    });
}

// EXTERNAL MODULE: ./build/src/ecosystems/sbom/document.js + 2 modules
var sbom_document = __webpack_require__(7767);
;// CONCATENATED MODULE: ./build/src/ecosystems/sbom/formats/cyclonedx.js




const VERSIONS = new Set(['1.2', '1.3', '1.4', '1.5', '1.6', '1.7']);
/** CycloneDX bills of materials in JSON, by the names that their specification recommends. */
/* harmony default export */ const cyclonedx = ((0,format/* defineFormat */.n)({
    id: 'cyclonedx',
    ecosystem: 'npm',
    files: ['**/bom.json', '**/*.cdx.json'],
    manifests: [],
    parse: (text, file) => (0,sbom_document/* readDocument */.u)(text, file, {
        lists: new Set(['components', 'services', 'dependencies']),
        isAnother: (value, path) => /(?:^|\/)bom\.json$/.test(path) && !((0,record/* isRecord */.u)(value) && Object.hasOwn(value, 'bomFormat')),
        reads(document) {
            if (document.raw('bomFormat') === 'CycloneDX') {
                return document.isVersion('specVersion', VERSIONS, '"1.2" to "1.7"');
            }
            document.problem('it is no CycloneDX document: its "bomFormat" does not say so.');
            return false;
        },
        read: readCycloneDx,
    }),
}));


/***/ })

};
