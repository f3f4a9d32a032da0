package org.plumbline.command.api;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.ComposedSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.inspection.InspectionCommand.ConfirmFindings;
import org.plumbline.kernel.inspection.InspectionCommand.ProposeFindings;
import org.plumbline.kernel.inspection.InspectionUpkeep.RecordReportPublished;
import org.plumbline.kernel.inspection.InspectionUpkeep.RecordReportReceived;
import org.plumbline.kernel.inspection.ReportProposal;
import org.plumbline.kernel.meeting.MeetingCommand.OpenMeeting;
import org.plumbline.kernel.meeting.MeetingCommand.RecordAttendance;
import org.plumbline.kernel.plan.VersionCommand.ApproveVersion;
import org.plumbline.kernel.plan.VersionCommand.FreezeVersion;
import org.plumbline.kernel.recommendation.RecommendationCommand.CloseRecommendation;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.visit.LetterCommand.RecordVisitFinding;
import org.plumbline.platform.describing.UsualProblem;
import org.plumbline.platform.problems.Problem;
import org.springframework.http.HttpStatus;

/** How a command is answered: with the ids of what it made, or with a problem. */
final class CommandAnswers {

    private static final List<RefusalCode> OF_EVERY_COMMAND =
            List.of(RefusalCode.POSSIBLE_PERSONAL_DATA, RefusalCode.IDEMPOTENCY_KEY_REUSED);

    /** What comes to be beside what the row names. */
    private static final Map<Class<?>, List<String>> BESIDE = Map.of(
            ProposeFindings.class, List.of("importId"),
            ConfirmFindings.class, List.of("inspectionId", "recommendationIds", "obligationIds"),
            RecordReportReceived.class, List.of("obligationIds"),
            RecordReportPublished.class, List.of("obligationIds"),
            FreezeVersion.class, List.of("versionNumber", "sha256"),
            ApproveVersion.class, List.of("obligationIds"),
            OpenMeeting.class, List.of("notice"),
            RecordAttendance.class, List.of("notice"),
            CloseRecommendation.class, List.of("decisionId"),
            RecordVisitFinding.class, List.of("recommendationId"));

    private static final String AN_ID = "01961b2c-7d3e-7c40-9a51-3f0e2b6d8c17";

    private CommandAnswers() {}

    static ApiResponses of(CommandType type, OpenAPI document) {
        ApiResponses responses = new ApiResponses();
        responses.addApiResponse(String.valueOf(Answering.status(type).value()), done(type, document));
        Stream.of(
                        UsualProblem.NOT_PERMITTED,
                        UsualProblem.NOT_THERE,
                        UsualProblem.STALE,
                        UsualProblem.TOO_LARGE,
                        UsualProblem.OF_ANOTHER_KIND)
                .forEach(problem -> responses.addApiResponse(problem.status(), problem.reference()));
        responses.addApiResponse("422", refused(codes(type)));
        return responses;
    }

    private static ApiResponse done(CommandType type, OpenAPI document) {
        Schema<?> accepted = new ObjectSchema()
                .addProperty("id", new StringSchema())
                .addProperty("version", new IntegerSchema().format("int64"))
                .required(List.of("id", "version"));
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("id", AN_ID);
        example.put("version", Answering.isNew(type) ? 0 : 4);
        created(type).forEach(name -> {
            boolean isList = name.endsWith("Ids");
            accepted.addProperty(name, isList ? new ArraySchema().items(new StringSchema()) : new StringSchema());
            example.put(name, isList ? List.of(AN_ID) : exampleOf(name));
        });
        return new ApiResponse()
                .description("Done.")
                .addHeaderObject("ETag", new Header().description("The version").schema(new StringSchema()))
                .content(new Content()
                        .addMediaType(
                                "application/json",
                                new MediaType()
                                        .schema(
                                                type.type() == ProposeFindings.class
                                                        ? withProposal(accepted, document)
                                                        : accepted)
                                        .example(example)));
    }

    private static String exampleOf(String name) {
        return switch (name) {
            case "versionNumber" -> "1";
            case "sha256" -> "a".repeat(64);
            case "notice" -> "This meeting is not quorate.";
            default -> AN_ID;
        };
    }

    private static Stream<String> created(CommandType type) {
        Stream<String> named =
                type.created() == null || Answering.isNew(type) ? Stream.empty() : Stream.of(type.created());
        return Stream.concat(named, BESIDE.getOrDefault(type.type(), List.of()).stream());
    }

    private static Schema<?> withProposal(Schema<?> accepted, OpenAPI document) {
        ModelConverters.getInstance(true).readAll(ReportProposal.class).forEach(document.getComponents()::addSchemas);
        return new ComposedSchema()
                .addAllOfItem(accepted)
                .addAllOfItem(new Schema<>().$ref(ReportProposal.class.getSimpleName()));
    }

    /** What is too large has a status of its own. */
    private static List<RefusalCode> codes(CommandType type) {
        return Stream.concat(type.refusals().stream(), OF_EVERY_COMMAND.stream())
                .filter(code -> code != RefusalCode.TOO_LARGE)
                .toList();
    }

    private static ApiResponse refused(List<RefusalCode> codes) {
        String told = codes.stream()
                .map(code -> "\n- `" + code.name() + "`: " + code.sentence())
                .collect(Collectors.joining());
        StringSchema code = new StringSchema();
        codes.forEach(each -> code.addEnumItem(each.name()));
        Schema<?> problem = new ComposedSchema()
                .addAllOfItem(UsualProblem.schema())
                .addAllOfItem(new ObjectSchema().addProperty("code", code));
        RefusalCode first = codes.getFirst();
        Problem example = Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, first.name(), first.sentence());
        return new ApiResponse().description("Refused by a rule: " + told).content(UsualProblem.of(problem, example));
    }
}
