package org.journeymaps.it;

import java.util.List;
import org.journeymaps.testing.Postgres;

/** The databases that the app is proven on. */
public enum TestDatabase {
    H2 {
        @Override
        public List<String> fresh() {
            return List.of();
        }
    },
    POSTGRESQL {
        @Override
        public List<String> fresh() {
            return arguments(Postgres.shared().freshDatabase());
        }
    };

    /** Creates an empty database; gives what tells the sandbox where it is. */
    public abstract List<String> fresh();

    public static List<String> arguments(Postgres.Address address) {
        return List.of("--db=" + address.url(), "--dbUser=" + address.user(), "--dbPassword=" + address.password());
    }
}
