package org.journeymaps.sandbox.web;

import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;

/** {@code #enable_html_escaping()}, which changes nothing: escaping is always on. */
public final class EnableHtmlEscaping extends Directive {
    @Override
    public String getName() {
        return "enable_html_escaping";
    }

    @Override
    public int getType() {
        return LINE;
    }

    @Override
    public boolean render(InternalContextAdapter context, Writer writer, Node node) {
        return true;
    }
}
