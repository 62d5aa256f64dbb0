package org.mingjian.kernel.problem;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.identifier.InvalidIdentifier;
import org.mingjian.kernel.json.StrictBodies;
import org.mingjian.kernel.timeline.Objection;

/** The one place where an exception becomes an answer. Nothing of our insides reaches the caller. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private static final String TOO_LONG = "一次请求的内容不能超过" + (StrictBodies.LONGEST_BODY >> 20) + "兆字；内容更多的请用批量上报接口提交。";

    private final HttpHeaders headers;

    /** @param headers those of the request at hand, whichever it is */
    ProblemMappers(HttpHeaders headers) {
        this.headers = headers;
    }

    /** A problem somebody meant to answer with. */
    @ServerExceptionMapper
    public Response problem(ProblemException e, UriInfo uri) {
        Response.ResponseBuilder answer = response(body(e.type(), e.detail(), e.errors(), e.objection(), uri));
        e.headers().forEach(answer::header);
        return answer.build();
    }

    /** An identifier in the wrong form. */
    @ServerExceptionMapper
    public Response identifier(InvalidIdentifier e, UriInfo uri) {
        return answer(IdentifierProblems.typeOf(e), IdentifierProblems.detailOf(e), List.of(), null, uri);
    }

    /** A body that is not JSON. */
    @ServerExceptionMapper
    public Response json(StreamReadException e, UriInfo uri) {
        return malformed(e, uri);
    }

    /** A body that is JSON, but not of the expected shape. Quarkus has a mapper of its own for exactly this class. */
    @ServerExceptionMapper(priority = Priorities.USER - 1)
    public Response mismatch(MismatchedInputException e, UriInfo uri) {
        return malformed(e, uri);
    }

    /** A body that is too long, too deep or holds too long a text. */
    @ServerExceptionMapper
    public Response bounds(StreamConstraintsException e, UriInfo uri) {
        return malformed(e, uri);
    }

    /** A body or parameter that breaks a declared constraint. */
    @ServerExceptionMapper
    public Response constraint(ConstraintViolationException e, UriInfo uri) {
        if (e.getConstraintViolations().stream().anyMatch(ProblemMappers::isOurs)) {
            return unexpected(e, uri);
        }
        List<FieldError> errors = e.getConstraintViolations().stream()
                .map(v -> FieldError.of(ProblemType.VALIDATION_FAILED, pointer(v), v.getMessage()))
                .sorted(Comparator.comparing(FieldError::pointer))
                .toList();
        return answer(ProblemType.VALIDATION_FAILED, ProblemType.VALIDATION_FAILED.advice(), errors, null, uri);
    }

    /** No token, or none that can be trusted. */
    @ServerExceptionMapper(priority = Priorities.AUTHENTICATION - 1)
    public Response unauthorized(UnauthorizedException e, UriInfo uri) {
        return loginRequired(uri);
    }

    /** A token that cannot be trusted, expired ones included. */
    @ServerExceptionMapper(priority = Priorities.AUTHENTICATION - 1)
    public Response authenticationFailed(AuthenticationFailedException e, UriInfo uri) {
        return loginRequired(uri);
    }

    /** A role that does not suffice. */
    @ServerExceptionMapper(priority = Priorities.AUTHORIZATION - 1)
    public Response forbidden(ForbiddenException e, UriInfo uri) {
        return answer(ProblemType.FORBIDDEN, ProblemType.FORBIDDEN.advice(), List.of(), null, uri);
    }

    /** What the REST layer itself refuses: unknown path, wrong method, wrong media type. */
    @ServerExceptionMapper
    public Response web(WebApplicationException e, UriInfo uri) {
        if (e.getCause() instanceof JacksonException json) {
            return malformed(json, uri);
        }
        int status = e.getResponse().getStatus();
        return switch (status) {
            case 400 -> plain(ProblemType.VALIDATION_FAILED, uri);
            case 401 -> loginRequired(uri);
            case 403 -> plain(ProblemType.FORBIDDEN, uri);
            case 404 -> notFoundOrNotUnderstood(e, uri);
            case 405 -> plain(ProblemType.METHOD_NOT_ALLOWED, uri);
            case 406 -> plain(ProblemType.NOT_ACCEPTABLE, uri);
            case 413 -> plain(ProblemType.PAYLOAD_TOO_LARGE, uri);
            case 415 -> plain(ProblemType.UNSUPPORTED_MEDIA_TYPE, uri);
            default -> status < 400 ? e.getResponse() : unexpected(e, uri);
        };
    }

    /** The REST layer takes a query parameter it cannot read for a page that is not there; only for a path that is so. */
    private Response notFoundOrNotUnderstood(WebApplicationException e, UriInfo uri) {
        String complaint = e.getCause() == null ? null : e.getCause().getMessage();
        List<FieldError> errors = complaint == null ? List.of() : parametersIn(complaint, uri);
        return errors.isEmpty()
                ? plain(ProblemType.NOT_FOUND, uri)
                : answer(ProblemType.VALIDATION_FAILED, ProblemType.VALIDATION_FAILED.advice(), errors, null, uri);
    }

    private static List<FieldError> parametersIn(String complaint, UriInfo uri) {
        return uri.getQueryParameters().entrySet().stream()
                .filter(parameter ->
                        parameter.getValue().stream().anyMatch(value -> !value.isEmpty() && complaint.contains(value)))
                .map(parameter ->
                        FieldError.of(ProblemType.VALIDATION_FAILED, "/" + parameter.getKey(), "参数的取值不对，请对照接口文档"))
                .toList();
    }

    /** The database is away (class 08, 57) or the pool is exhausted: nothing was kept, the caller may try again. */
    @ServerExceptionMapper
    public Response database(SQLException e, UriInfo uri) {
        String state = e.getSQLState();
        boolean away = state == null || state.startsWith("08") || state.startsWith("57");
        if (!away) {
            return unexpected(e, uri);
        }
        LOG.warnf("Database does not answer: %s", e.getMessage());
        return response(body(
                        ProblemType.SERVICE_UNAVAILABLE,
                        ProblemType.SERVICE_UNAVAILABLE.advice(),
                        List.of(),
                        null,
                        uri))
                .header(HttpHeaders.RETRY_AFTER, 5)
                .build();
    }

    /** A fault of ours. The caller gets a trace id, the log gets the rest. */
    @ServerExceptionMapper
    public Response unexpected(Throwable e, UriInfo uri) {
        Problem body = body(ProblemType.INTERNAL_ERROR, ProblemType.INTERNAL_ERROR.advice(), List.of(), null, uri);
        LOG.errorf(e, "Request failed traceId=%s path=%s", body.traceId(), uri.getPath());
        return response(body).build();
    }

    private Response malformed(JacksonException e, UriInfo uri) {
        if (StrictBodies.isTooLong(e)) {
            return answer(ProblemType.PAYLOAD_TOO_LARGE, TOO_LONG, List.of(), null, uri);
        }
        return answer(ProblemType.MALFORMED_JSON, ProblemType.MALFORMED_JSON.advice(), pointers(e), null, uri);
    }

    private Response loginRequired(UriInfo uri) {
        return response(body(ProblemType.LOGIN_REQUIRED, ProblemType.LOGIN_REQUIRED.advice(), List.of(), null, uri))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    private Response plain(ProblemType type, UriInfo uri) {
        return answer(type, type.advice(), List.of(), null, uri);
    }

    private Response answer(
            ProblemType type, String detail, List<FieldError> errors, @Nullable Objection objection, UriInfo uri) {
        return response(body(type, detail, errors, objection, uri)).build();
    }

    private Problem body(
            ProblemType type, String detail, List<FieldError> errors, @Nullable Objection objection, UriInfo uri) {
        return new Problem(
                type.href(),
                type.title(),
                type.status(),
                detail,
                type.code(),
                uri.getPath(),
                errors,
                TraceId.of(headers::getHeaderString),
                objection == null ? null : objection.rule(),
                objection == null ? null : objection.article());
    }

    private static Response.ResponseBuilder response(Problem body) {
        return Response.status(body.status()).type(Problem.MEDIA_TYPE).entity(body);
    }

    /** Whether it is our answer that breaks a constraint, not what the caller sent. */
    private static boolean isOurs(ConstraintViolation<?> violation) {
        return nodes(violation).anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }

    /** The place in the body; for a parameter its name. Names of our methods and of their body parameters are left out. */
    private static String pointer(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = nodes(violation)
                .filter(node -> node.getKind() != ElementKind.METHOD)
                .toList();
        boolean inBody = nodes.size() > 1 && nodes.getFirst().getKind() == ElementKind.PARAMETER;
        return (inBody ? nodes.subList(1, nodes.size()) : nodes)
                .stream()
                        .map(node -> node.getIndex() == null
                                ? "/" + node.getName()
                                : "/" + node.getIndex() + "/" + node.getName())
                        .collect(Collectors.joining());
    }

    private static Stream<Path.Node> nodes(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false);
    }

    private static List<FieldError> pointers(JacksonException e) {
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            String pointer = mapping.getPath().stream()
                    .map(at -> at.getFieldName() == null ? String.valueOf(at.getIndex()) : at.getFieldName())
                    .collect(Collectors.joining("/", "/", ""));
            return List.of(FieldError.of(ProblemType.MALFORMED_JSON, pointer, "此处的内容类型不对"));
        }
        if (e instanceof JsonProcessingException at && at.getLocation() != null) {
            String place =
                    "第" + at.getLocation().getLineNr() + "行第" + at.getLocation().getColumnNr() + "列";
            return List.of(FieldError.of(ProblemType.MALFORMED_JSON, "", place + "不是规范的JSON"));
        }
        return List.of();
    }
}
