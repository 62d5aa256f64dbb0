package org.mingjian.bench;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.mingjian.launcher.TokenEndpoint;

/** Access tokens, fetched anew a minute before they end. */
final class Tokens {

    private final Supplier<TokenEndpoint.Token> source;
    private TokenEndpoint.@Nullable Token current;

    Tokens(Supplier<TokenEndpoint.Token> source) {
        this.source = source;
    }

    synchronized String header() {
        if (current == null || !current.isFresh()) {
            current = source.get();
        }
        return "Authorization: Bearer " + current.accessToken() + "\r\n";
    }
}
