package org.journeymaps.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class WikiTest {
    @Test
    public void linksAddressesAndNamedLinks() {
        assertThat(Wiki.render("See http://a.example/x?y=1&z=2, or [the map|https://b.example/].")
                        .toString())
                .isEqualTo("<p>See <a href=\"http://a.example/x?y=1&amp;z=2\" rel=\"nofollow noopener\">"
                        + "http://a.example/x?y=1&amp;z=2</a>, or "
                        + "<a href=\"https://b.example/\" rel=\"nofollow noopener\">the map</a>.</p>");
    }

    @Test
    public void linksNothingButWebAddresses() {
        assertThat(Wiki.render("[x|javascript:alert(1)] data:text/html,x").toString())
                .isEqualTo("<p>[x|javascript:alert(1)] data:text/html,x</p>");
    }

    @Test
    public void escapesMarkup() {
        assertThat(Wiki.render("<img src=x>\n[<b>|http://a.example/\"onclick=]").toString())
                .doesNotContain("<img", "<b>", "\"onclick");
    }
}
