// Source: atlassian-plugins Javadoc
package com.atlassian.plugin;

/** Anything that goes wrong with a plugin. */
public class PluginException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PluginException(String message) {
        super(message);
    }
}
