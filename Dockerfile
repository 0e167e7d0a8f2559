# Facet and its S3 server. Debian 12 and Node LTS; both stages use the same set-up scripts as a clone on your machine.

FROM node:24-bookworm AS build
WORKDIR /opt/facet
ENV FACET_CACHE_DIR=/opt/facet/cache
COPY . .
# Weights that lie in weights/ make pack `standard`; without them the image holds pack `npm`, which needs no download.
RUN if [ -d weights ]; then export FACET_MODELS_DIR=weights; fi; node docker/build.mjs && npm prune --omit=dev --no-audit --no-fund \
  && find node_modules/onnxruntime-node/bin -mindepth 2 -maxdepth 2 ! -name linux -exec rm -rf {} +

FROM node:24-bookworm AS tools
COPY --from=golang:1.26-bookworm /usr/local/go /usr/local/go
WORKDIR /opt/facet
ENV FACET_CACHE_DIR=/opt/tools
COPY package-lock.json ./
COPY bin/setup bin/setup
RUN node --input-type=module -e "import { findVersitygw } from './bin/setup/testTools.mjs'; \
  import { copyFileSync } from 'node:fs'; copyFileSync(await findVersitygw(), '/usr/local/bin/versitygw')"

FROM debian:bookworm-slim AS s3
RUN groupadd --gid 10001 facet && useradd --uid 10001 --gid facet --no-create-home --shell /usr/sbin/nologin facet \
  && install -d -o facet -g facet /data
COPY --from=tools /usr/local/bin/versitygw /usr/local/bin/versitygw
USER 10001:10001
VOLUME /data

FROM node:24-bookworm-slim AS facet
RUN groupadd --gid 10001 facet && useradd --uid 10001 --gid facet --no-create-home --shell /usr/sbin/nologin facet
WORKDIR /opt/facet
# The last: see models/memory.ts.
ENV NODE_ENV=production FACET_CACHE_DIR=/opt/facet/cache MALLOC_ARENA_MAX=2
COPY --from=build /opt/facet/package.json /opt/facet/package-lock.json ./
COPY --from=build /opt/facet/node_modules node_modules
COPY --from=build /opt/facet/dist dist
COPY --from=build /opt/facet/matcher-native/build/Release matcher-native/build/Release
COPY --from=build /opt/facet/pixels-native/build/Release pixels-native/build/Release
COPY --from=build /opt/facet/stores/postgres/migrations stores/postgres/migrations
COPY --from=build /opt/facet/bin/setup bin/setup
COPY --from=build /opt/facet/cache cache
COPY --from=build /opt/facet/docker docker
COPY LICENSE ./
USER 10001:10001
EXPOSE 5000
ENTRYPOINT ["node", "dist/bin/facet.js"]
CMD ["api"]
