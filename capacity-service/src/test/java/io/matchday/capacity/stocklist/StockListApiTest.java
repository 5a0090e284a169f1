package io.matchday.capacity.stocklist;

import static io.matchday.capacity.SamplePool.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.matchday.capacity.NeighbourServices;
import io.matchday.capacity.Neighbours;
import io.matchday.capacity.SamplePool;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.matchday.testkit.identity.SignIns;
import io.matchday.testkit.xlsx.Book;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class StockListApiTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String HEAD =
            "key,product,provider,region,unit,total,quota,priceAmount,priceCurrency,priceUnits,"
                    + "pricePeriod,observedAt\n";

    Neighbours neighbours;

    @Test
    void aListMakesPoolsAndCanBeSentAgain() {
        String key = SamplePool.freshKey();
        String list = HEAD + key + ",CDN,alibaba-cloud,cn-east,BITS_PER_SECOND,1.2 Tbit/s,2 T,0.60,CNY,1000000,DAY,"
                + "2026-11-20T08:00:00Z\n";

        csv(list).body("created", contains(key), "refused", hasSize(0));
        csv(list).body("created", hasSize(0), "unchanged", contains(key));
        csv(list.replace("1.2 T", "1.5 T")).body("unchanged", contains(key));
        csv(list.replace("1.2 T", "1.5 T").replace("11-20", "11-21")).body("changed", contains(key));

        SamplePool.read(key)
                .body("total", equalTo(1_500_000_000_000L), "provider", equalTo("alibaba-cloud"))
                .body("quota", equalTo(2_000_000_000_000L), "price.amount", equalTo("0.6"))
                .body("figures[0].source", equalTo("stock list"));
        as(Roles.VIEWER).get("/api/v1/pools/{poolKey}/figures", key).then().body("items", hasSize(4));
    }

    @Test
    void aBadLineCostsItselfAlone() {
        String good = SamplePool.freshKey();
        String other = SamplePool.stored("ECS", "VCPU", 8);

        csv("资源池,产品,区域,单位,总量,remarks\n" + good + ",ENS,cn-east,INSTANCES,12,fine\n" + "Not-A-Slug,ENS,cn-east,VCPU,1,\n"
                        + good + ",ENS,cn-east,INSTANCES,13,\n" + other + ",ECS,cn-north,VCPU,9,\n"
                        + "pool-x,ENS,cn-east,LITRES,9,\n" + "pool-y,ENS,cn-east,VCPU,,\n")
                .body("created", contains(good), "lines", equalTo(6))
                .body("refused.line", contains(3, 4, 5, 6, 7))
                .body("refused.column", contains("key", "key", "region", "unit", "total"))
                .body("refused[2].code", equalTo("pool-differs"));
        SamplePool.read(other).body("total", equalTo(8));
    }

    @Test
    void aTryWritesNothing() {
        String key = SamplePool.freshKey();
        String known = SamplePool.stored(10);

        list(
                        "text/csv",
                        "key,product,region,unit,total\n%s,ECS,cn-east,VCPU,5\n%s,ECS,cn-east,INSTANCES,11\n"
                                .formatted(key, known),
                        "?dryRun=true")
                .body("dryRun", equalTo(true), "created", contains(key), "changed", contains(known));

        as(Roles.VIEWER).get("/api/v1/pools/{poolKey}", key).then().statusCode(404);
        SamplePool.read(known).body("total", equalTo(10));
    }

    @Test
    void aWorkbookIsReadAsItIsShown() {
        String key = SamplePool.freshKey();
        byte[] file = new Book()
                .sheet("Stock")
                .text("Stock", "A1", "Key")
                .text("Stock", "B1", "产品")
                .text("Stock", "C1", "region")
                .text("Stock", "D1", "unit")
                .text("Stock", "E1", "total")
                .text("Stock", "A2", key)
                .text("Stock", "B2", "OBJECT_STORAGE")
                .text("Stock", "C2", "cn-east")
                .text("Stock", "D2", "bytes")
                .text("Stock", "E2", "40 T")
                .save();

        list(XLSX, file, "").body("created", contains(key));
        SamplePool.read(key).body("total", equalTo(40_000_000_000_000L), "product", equalTo("OBJECT_STORAGE"));
    }

    @Test
    void jsonNamesTheSameColumns() {
        String key = SamplePool.freshKey();
        String body =
                """
                [{"key": "%s", "product": "CDN", "region": "cn-east", "unit": "BITS_PER_SECOND", "total": 5000,
                  "priceAmount": 0.60, "priceCurrency": "XQZ", "priceUnits": 1, "pricePeriod": "DAY"},
                 {"key": "%s", "product": "CDN", "region": "cn-east", "unit": "BITS_PER_SECOND", "total": "5 k",
                  "setAside": 2000}, 17]
                """
                        .formatted(SamplePool.freshKey(), key);

        list("application/json", body, "")
                .body("created", contains(key), "refused.line", contains(1, 3))
                .body("refused.column", contains("priceCurrency", null));
        SamplePool.read(key).body("total", equalTo(5000), "setAside", equalTo(2000), "free", equalTo(3000));
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv, 'key,product\na,b', a column that is needed is missing",
        "text/csv, 'key,key,product,region,unit,total\n', a column is there twice",
        "application/json, '{}', no list",
        "application/json, '[}', no JSON",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, PK, no workbook"
    })
    void whatIsNoListIsRefusedAsAWhole(String type, String body, String why) {
        SignIns.as(Roles.ENGINEER)
                .contentType(type)
                .body(body.getBytes(UTF_8))
                .post("/api/v1/stock-lists")
                .then()
                .statusCode(400)
                .body("code", equalTo("not-a-stock-list"), "detail", containsString(" "), "field", nullValue());
    }

    private static ValidatableResponse csv(String body) {
        return list("text/csv; charset=UTF-8", body, "");
    }

    private static ValidatableResponse list(String type, Object body, String query) {
        var request = as(Roles.ENGINEER).contentType(type);
        if (body instanceof byte[] file) {
            request.body(file);
        } else {
            request.body(body.toString());
        }
        return request.post("/api/v1/stock-lists" + query).then().statusCode(200);
    }
}
