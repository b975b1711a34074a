// Source: atlassian-plugins Javadoc
package com.atlassian.plugin;

/** Says that a module of a descriptor is wrong. */
public class PluginParseException extends PluginException {
    private static final long serialVersionUID = 1L;

    public PluginParseException(String message) {
        super(message);
    }
}
