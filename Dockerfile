# One image for each service, from the jars `mvn package` leaves in target/:
#   docker build --target command-service -t plumbline/command-service .
#   docker build --target query-service -t plumbline/query-service .
FROM eclipse-temurin:25.0.3_9-jre-noble AS jre

FROM jre AS command-service-layers
WORKDIR /layers
COPY command-service/target/command-service-*-exec.jar service.jar
RUN java -Djarmode=tools -jar service.jar extract --layers --application-filename service.jar --destination extracted

FROM jre AS query-service-layers
WORKDIR /layers
COPY query-service/target/query-service-*-exec.jar service.jar
RUN java -Djarmode=tools -jar service.jar extract --layers --application-filename service.jar --destination extracted

FROM jre AS service
RUN useradd --system --uid 10001 --user-group --no-create-home --shell /usr/sbin/nologin plumbline
COPY --chmod=0555 deploy/healthy /usr/local/bin/healthy
WORKDIR /plumbline
# Axon's update checker calls out one second after start; it is off here too.
ENV AXONIQ_UPDATE_CHECKER_DISABLED=true \
    JAVA_TOOL_OPTIONS="-Daxoniq.update-checker.disabled=true \
-Ddisable-axoniq-console-message=true --enable-native-access=ALL-UNNAMED -XX:MaxRAMPercentage=75"
USER 10001:10001
ENTRYPOINT ["java", "-jar", "service.jar"]

FROM service AS command-service
COPY --from=command-service-layers /layers/extracted/dependencies/ ./
COPY --from=command-service-layers /layers/extracted/snapshot-dependencies/ ./
COPY --from=command-service-layers /layers/extracted/application/ ./
EXPOSE 8081 9091
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 CMD ["healthy", "9091"]

FROM service AS query-service
COPY --from=query-service-layers /layers/extracted/dependencies/ ./
COPY --from=query-service-layers /layers/extracted/snapshot-dependencies/ ./
COPY --from=query-service-layers /layers/extracted/application/ ./
EXPOSE 8080 9090
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 CMD ["healthy", "9090"]
