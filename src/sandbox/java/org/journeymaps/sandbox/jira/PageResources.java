package org.journeymaps.sandbox.jira;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.util.LinkedHashSet;
import java.util.Set;

/** Collects which web-resources and contexts the page of the current thread requires. */
public final class PageResources implements PageBuilderService, WebResourceAssembler, RequiredResources {
    /** Puts contexts beside module keys, which never contain a space. */
    public static final String CONTEXT = "context ";

    private final ThreadLocal<Set<String>> required = ThreadLocal.withInitial(LinkedHashSet::new);

    @Override
    public WebResourceAssembler assembler() {
        return this;
    }

    @Override
    public RequiredResources resources() {
        return this;
    }

    @Override
    public RequiredResources requireWebResource(String moduleCompleteKey) {
        required.get().add(moduleCompleteKey);
        return this;
    }

    @Override
    public RequiredResources requireContext(String context) {
        required.get().add(CONTEXT + context);
        return this;
    }

    /** What was required, in order; the next page of this thread starts empty. */
    public Set<String> take() {
        Set<String> taken = required.get();
        required.remove();
        return taken;
    }
}
