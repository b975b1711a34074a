/* The web-resource that brings what scripts need which jsI18n has gone through, and what answers calls that it left alone. */
(function () {
    'use strict';

    function format(text) {
        var values = Array.prototype.slice.call(arguments, 1);
        return String(text)
            .replace(/''|'([^']+)'/g, function (quoted, plain) { return plain === undefined ? '\u0000' : plain.replace(/\{/g, '\u0001'); })
            .replace(/\{(\d+)\}/g, function (hole, index) { return index in values ? values[index] : ''; })
            .replace(/\u0000/g, '\'')
            .replace(/\u0001/g, '{');
    }

    var texts = { getText: function (key) { return key; } };
    window.WRM.format = window.AJS.format = format;
    window.WRM.I18n = window.AJS.I18n = texts;
    window.define('wrm/format', function () { return format; });
    window.define('wrm/i18n', function () { return texts; });
}());
