/* Comes before AUI, which takes the context path from here. */
(function () {
    'use strict';

    function contextPath() {
        var element = document.querySelector('meta[name="ajs-context-path"]');
        return element ? element.getAttribute('content') : '';
    }

    window.WRM = { contextPath: contextPath };
    window.AJS = { contextPath: contextPath };
}());
