/* Comes before AUI, which takes the context path from here. */
(function () {
    'use strict';

    function contextPath() {
        var element = document.querySelector('meta[name="ajs-context-path"]');
        return element ? element.getAttribute('content') : '';
    }

    /* Loads the scripts of "wr!plugin:module" as one piece, once; what the module depends on is on the page already. */
    var loading = Object.create(null);

    function load(name) {
        var version = document.querySelector('script[src*="/download/resources/"]').src.split('?')[1];
        return new Promise(function (resolve, reject) {
            var script = document.createElement('script');
            script.src = contextPath() + '/download/resources/' + name.replace(/^wr!/, '') + '.js?' + version;
            script.onload = resolve;
            script.onerror = function () {
                delete loading[name];
                reject(new Error('There is no web-resource ' + name));
            };
            document.head.append(script);
        });
    }

    function require(name) {
        loading[name] = loading[name] || load(name);
        return loading[name];
    }

    window.WRM = { contextPath: contextPath, require: require };
    window.AJS = { contextPath: contextPath };
}());
