/* The web-resource that brings WRM.require: loads the scripts of "wr!plugin:module" later, after what it depends on. */
(function () {
    'use strict';
    var loading = Object.create(null);
    var there = Object.create(null);

    function onThePage() {
        document.querySelectorAll('script[src*="/download/resources/"]').forEach(function (script) {
            there[script.src.split('/download/resources/')[1].split('/')[0]] = true;
        });
        return Object.keys(there);
    }

    function load(name) {
        var version = document.querySelector('script[src*="/download/resources/"]').src.split('?')[1];
        return new Promise(function (resolve, reject) {
            var script = document.createElement('script');
            script.src = window.WRM.contextPath() + '/download/batch/' + name.replace(/^wr!/, '') + '.js?' + version +
                '&there=' + encodeURIComponent(onThePage().join(','));
            script.onload = resolve;
            script.onerror = function () {
                delete loading[name];
                reject(new Error('There is no web-resource ' + name));
            };
            document.head.append(script);
        });
    }

    window.WRM.arrived = function (key) {
        there[key] = true;
    };
    window.WRM.require = function (name) {
        loading[name] = loading[name] || load(name);
        return loading[name];
    };
    window.define('wrm/require', function () { return window.WRM.require; });
}());
