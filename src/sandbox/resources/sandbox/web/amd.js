/* What Jira's page gives to scripts besides AUI: named AMD modules and meta values. */
(function () {
    'use strict';
    var known = Object.create(null);
    var made = Object.create(null);

    function meta(name) {
        var element = document.querySelector('meta[name="ajs-' + name + '"]');
        return element ? element.getAttribute('content') : undefined;
    }

    function one(name) {
        if (!(name in known)) {
            throw new Error('There is no AMD module ' + name);
        }
        if (!(name in made)) {
            made[name] = {};
            made[name] = make(name, known[name]);
        }
        return made[name];
    }

    function make(name, definition) {
        if (typeof definition.factory !== 'function') {
            return definition.factory;
        }
        var module = { exports: made[name], id: name };
        var special = { require: require, exports: module.exports, module: module };
        var names = definition.names || ['require', 'exports', 'module'];
        var result = definition.factory.apply(undefined, names.map(function (wanted) {
            return wanted in special ? special[wanted] : one(wanted);
        }));
        return result === undefined ? module.exports : result;
    }

    function require(names, callback) {
        if (typeof names === 'string') {
            return one(names);
        }
        setTimeout(function () {
            var modules = names.map(one);
            if (callback) {
                callback.apply(undefined, modules);
            }
        });
    }

    function define(name, names, factory) {
        if (typeof name !== 'string') {
            throw new Error('mismatched anonymous define()');
        }
        if (factory === undefined) {
            factory = names;
            names = undefined;
        }
        if (!(name in known)) {
            known[name] = { names: names, factory: factory };
        }
    }
    define.amd = {};

    // without AUI, the least that lets a page of an app start
    if (!window.AJS.toInit) {
        window.AJS.toInit = function (callback) { callback(window.jQuery); };
    }
    // what AUI's one big file brings of these, Jira gives only to who depends on the web-resource i18n
    window.AJS = Object.create(window.AJS, {
        format: { value: undefined, writable: true },
        I18n: { value: undefined, writable: true },
    });
    window.AJS.Meta = { get: meta };
    define('jquery', function () { return window.jQuery; });
    define('wrm/context-path', function () { return window.WRM.contextPath; });
    define('aui/flag', function () { return window.AJS.flag; });
    define('aui/dialog2', function () { return window.AJS.dialog2; });
    window.require = require;
    window.define = define;
}());
