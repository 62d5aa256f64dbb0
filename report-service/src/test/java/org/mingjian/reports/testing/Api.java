package org.mingjian.reports.testing;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.mingjian.launcher.testing.TestTokens;

import static io.restassured.RestAssured.given;

/** Calls the service as somebody. */
public final class Api {

    private Api() {}

    public static RequestSpecification as(String user) {
        return given().urlEncodingEnabled(false).auth().oauth2(TestTokens.ofUser(user));
    }

    public static RequestSpecification asClient(String client) {
        return given().urlEncodingEnabled(false).auth().oauth2(TestTokens.ofClient(client));
    }

    public static Response get(String user, String path) {
        return as(user).get(path);
    }
}
