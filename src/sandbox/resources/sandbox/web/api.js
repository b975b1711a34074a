/* Draws the REST description that lies beside the page. */
(function () {
    'use strict';
    var base = document.currentScript.src.replace(/\/s\/api\.js.*$/, '');
    window.SwaggerUIBundle({ url: base + '/api/openapi.json', dom_id: '#api', validatorUrl: null, docExpansion: 'list' });
}());
