package org.mingjian.kernel.problem;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Nobody said who may call it. */
@Path("/forgotten")
public class ForgottenResource {

    @GET
    public String get() {
        return "seen";
    }
}
