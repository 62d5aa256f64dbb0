package org.mingjian.gateway.page;

import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/** Explains the problem codes: the addresses that {@code type} of every problem points to. Public. */
@Path("/problems")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@PermitAll
public class ProblemPages {

    private static final int SERVER_FAULT = 500;

    /** All codes. */
    @GET
    @Operation(hidden = true)
    public String all() {
        return Templates.problems(List.of(ProblemType.values())).render();
    }

    /** One code: what it means and what to do. */
    @GET
    @Path("/{code}")
    @Operation(hidden = true)
    public String one(@PathParam("code") String code) {
        ProblemType type = Stream.of(ProblemType.values())
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "没有这个问题代码；全部代码见 /problems。"));
        return Templates.problem(type, repeating(type)).render();
    }

    /** Whether sending the same again can help; the question every integrator asks first. */
    static String repeating(ProblemType type) {
        return switch (type) {
            case SERVICE_UNAVAILABLE, TOO_MANY_REQUESTS, STILL_IN_PROGRESS, IMPORT_NOT_FINISHED, REBUILD_RUNNING ->
                "可以。稍后原样重试即可；提交类请求请保持同一幂等键，不会重复登记。";
            case STALE_VERSION -> "不能原样重试。先重新读取，再以新的版本标记提交。";
            case LOGIN_REQUIRED -> "登录或者换取新的访问令牌后，可以原样重试。";
            default -> type.status() >= SERVER_FAULT ? "可以稍后重试一次；仍不成功请报告追踪编号。" : "不能。原样重试仍会得到同样的答复，请先按上面的办法处理。";
        };
    }

    /** The pages. */
    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        static native TemplateInstance problem(ProblemType type, String repeating);

        static native TemplateInstance problems(List<ProblemType> types);
    }
}
