# One database and one role per service; no role may even connect to another's database.
# Sourced by the image's entrypoint when the data directory is empty. psql reads each password from
# the mounted Secret itself, so that none shows in a list of processes.
for database in intake monitor capacity retro; do
  export PASSWORD_FILE="${DATABASE_PASSWORDS_FOLDER:?}/$database-service"
  psql --no-psqlrc --set=ON_ERROR_STOP=1 --set=database="$database" \
    --username="$POSTGRES_USER" --dbname=postgres <<'SQL'
\set password `cat "$PASSWORD_FILE"`
CREATE ROLE :"database" LOGIN PASSWORD :'password';
CREATE DATABASE :"database" OWNER :"database";
REVOKE ALL ON DATABASE :"database" FROM PUBLIC;
SQL
done
unset PASSWORD_FILE
