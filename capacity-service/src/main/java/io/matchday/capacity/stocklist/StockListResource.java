package io.matchday.capacity.stocklist;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.matchday.capacity.text.OneLine;
import io.matchday.platform.identity.Caller;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Stock lists over REST. */
@Path("/stock-lists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pools")
class StockListResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv";
    private static final MediaType CSV_TYPE = MediaType.valueOf(CSV);
    private static final String SOURCE = "stock list";

    private final StockLists lists;
    private final Caller caller;
    private final ObjectReader json;

    StockListResource(StockLists lists, Caller caller, ObjectMapper mapper) {
        this.lists = lists;
        this.caller = caller;
        this.json = mapper.reader()
                .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    @POST
    @Consumes({CSV, XLSX, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            summary = "Take over a table of pools, or try what that would do",
            description = "CSV, an Excel workbook (the first filled sheet) or an array of flat JSON objects, with the"
                    + " columns key, product, provider, region, zone, isp, unit, total, quota, setAside, priceAmount,"
                    + " priceCurrency, priceUnits, pricePeriod, freshFor, source and observedAt, or their Chinese names;"
                    + " others are passed over. Amounts may be written 40 G or 1.2 Tbit/s. A pool that is not there is made;"
                    + " of one that is, total and quota join its history and what is decided on it is changed. A bad line"
                    + " costs itself alone. A list that says when its figures were true can be sent again without any"
                    + " effect. Totals are facts and are taken even where more is promised.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = Object.class))
            })
    @APIResponse(
            responseCode = "200",
            description = "What became of each line",
            content = @Content(schema = @Schema(implementation = Report.class)))
    @APIResponse(
            responseCode = "400",
            description = "not-a-stock-list: it cannot be read at all, with the reason; invalid-field: a parameter")
    public Report takeStockList(
            @Parameter(description = "True: only tell what would become of it")
                    @QueryParam("dryRun")
                    @DefaultValue("false")
                    boolean dryRun,
            @Parameter(description = "Who says so, where a line does not tell; stock list when left out")
                    @QueryParam("source")
                    @DefaultValue(SOURCE)
                    @Size(min = 1, max = 120)
                    @Pattern(regexp = OneLine.PATTERN, message = "a few words on one line are expected")
                    String source,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            @NotNull byte[] body) {
        List<Line> lines;
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(type)) {
            lines = Lines.ofJson(json(body));
        } else if (CSV_TYPE.isCompatible(type)) {
            lines = Lines.ofCsv(new String(body, UTF_8));
        } else {
            lines = Lines.ofWorkbook(body);
        }
        return lists.take(lines, source, dryRun, caller.name());
    }

    private JsonNode json(byte[] body) {
        try {
            return json.readTree(body);
        } catch (IOException malformed) {
            throw new ProblemException(StockListProblem.NOT_A_STOCK_LIST, "This is not JSON");
        }
    }
}
