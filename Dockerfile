# treadle serve in a container: docker run -p 8083:8083 -v ./keys:/keys treadle
FROM python:3.13-slim AS build
COPY . /source
RUN pip wheel --no-cache-dir --no-deps --wheel-dir /wheels /source

FROM python:3.13-slim
COPY --from=build /wheels /wheels
RUN pip install --no-cache-dir "$(ls /wheels/*.whl)[serve]" && rm -r /wheels \
    && useradd --create-home --uid 1000 treadle
USER treadle
WORKDIR /home/treadle
EXPOSE 8083
# beyond loopback requests are signed: /keys is a file of key pairs in the form of ~/.aws/credentials
ENTRYPOINT ["treadle", "serve", "--host", "0.0.0.0", "--port", "8083", "--keys", "/keys"]
