package org.mingjian.generator.upload;

import java.net.URI;

/**
 * Where to upload, and as whom.
 *
 * @param gateway base address of the public API
 * @param tokenUrl token endpoint of the identity provider
 */
public record Target(URI gateway, URI tokenUrl, String clientId, String clientSecret) {

    URI at(String pathAndQuery) {
        String base = gateway.toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + pathAndQuery);
    }

    @Override
    public String toString() {
        return gateway + " as " + clientId;
    }
}
