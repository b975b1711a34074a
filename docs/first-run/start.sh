#!/usr/bin/env bash
# Never run here: this workplace has no container engine. Starts a Jira 11.3 with the built jar for the checks of README.md.
# Needs Docker with Compose, JDK 17, Maven. EXTRA_JVM_ARGS is handed to Jira, for instance
#   EXTRA_JVM_ARGS=-Datlassian.velocity.method.allowlist.debug=true docs/first-run/start.sh
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
project=$(cd "$here/../.." && pwd)
compose=(docker compose --project-name journey-maps-first-run --file "$here/docker-compose.yml")

mvn -B -q -f "$project/pom.xml" package -Dmaven.test.skip=true
jar=$(ls "$project"/target/journey-maps-for-jira-*.jar)

"${compose[@]}" up --detach
echo "Waiting for Jira (first start: several minutes)"
until curl -sf http://localhost:8080/status | grep -Eq 'FIRST_RUN|RUNNING'; do
  sleep 5
done
if curl -sf http://localhost:8080/status | grep -q FIRST_RUN; then
  echo "Go through Jira's setup at http://localhost:8080 (it asks for an evaluation licence), then run this again."
  exit 0
fi

# On a single node the shared home is the home
plugins=/var/atlassian/application-data/jira/plugins/installed-plugins
"${compose[@]}" cp "$jar" "jira:$plugins/$(basename "$jar")"
"${compose[@]}" exec --user root jira chown jira:jira "$plugins/$(basename "$jar")"
"${compose[@]}" restart jira
until curl -sf http://localhost:8080/status | grep -q RUNNING; do
  sleep 5
done
"${compose[@]}" logs jira 2>&1 | grep -E 'org\.journeymaps|Found duplicate key|Unable to resolve' || true
echo "Jira with the app: http://localhost:8080. Now README.md, from the top."
