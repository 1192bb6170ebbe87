using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Rotonde.Opslag.Migraties.PostgreSql
{
    /// <inheritdoc />
    public partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "aanbieders_aanbieder",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Naam = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Kvk = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: true),
                    Agb = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    Demo = table.Column<bool>(type: "boolean", nullable: false),
                    Zoeksleutel = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_aanbieders_aanbieder", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "aanbieders_blokkade",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Contract = table.Column<Guid>(type: "uuid", nullable: false),
                    Van = table.Column<DateOnly>(type: "date", nullable: false),
                    Tot = table.Column<DateOnly>(type: "date", nullable: true),
                    Reden = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Betaalstop = table.Column<bool>(type: "boolean", nullable: false),
                    Door = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_aanbieders_blokkade", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "aanbieders_certificaat",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Aanbieder = table.Column<Guid>(type: "uuid", nullable: false),
                    Soort = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Van = table.Column<DateOnly>(type: "date", nullable: false),
                    Tot = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_aanbieders_certificaat", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "aanbieders_contract",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Nummer = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Aanbieder = table.Column<Guid>(type: "uuid", nullable: false),
                    Type = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Niveau = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Van = table.Column<DateOnly>(type: "date", nullable: false),
                    Tot = table.Column<DateOnly>(type: "date", nullable: false),
                    Plafond = table.Column<long>(type: "bigint", nullable: true),
                    Fase = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Opsteller = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Ondertekenaar = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    GetekendOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Demo = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_aanbieders_contract", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "aanbieders_contractproduct",
                columns: table => new
                {
                    Contract = table.Column<Guid>(type: "uuid", nullable: false),
                    Product = table.Column<Guid>(type: "uuid", nullable: false),
                    Capaciteit = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_aanbieders_contractproduct", x => new { x.Contract, x.Product });
                });

            migrationBuilder.CreateTable(
                name: "aanbieders_maandverbruik",
                columns: table => new
                {
                    Contract = table.Column<Guid>(type: "uuid", nullable: false),
                    Maand = table.Column<DateOnly>(type: "date", nullable: false),
                    Bedrag = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_aanbieders_maandverbruik", x => new { x.Contract, x.Maand });
                });

            migrationBuilder.CreateTable(
                name: "aanbieders_product",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Wet = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Code = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    Naam = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Categorie = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    Niveau = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Eenheid = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    Productgroep = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Taakveld = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Certificaten = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Demo = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_aanbieders_product", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "aanbieders_tarief",
                columns: table => new
                {
                    Contract = table.Column<Guid>(type: "uuid", nullable: false),
                    Product = table.Column<Guid>(type: "uuid", nullable: false),
                    Van = table.Column<DateOnly>(type: "date", nullable: false),
                    Tot = table.Column<DateOnly>(type: "date", nullable: false),
                    Bedrag = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_aanbieders_tarief", x => new { x.Contract, x.Product, x.Van });
                });

            migrationBuilder.CreateTable(
                name: "aanbieders_wntopgave",
                columns: table => new
                {
                    Aanbieder = table.Column<Guid>(type: "uuid", nullable: false),
                    Jaar = table.Column<int>(type: "integer", nullable: false),
                    HoogsteBezoldiging = table.Column<long>(type: "bigint", nullable: false),
                    Dienstverband = table.Column<int>(type: "integer", nullable: false),
                    Klassemaximum = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_aanbieders_wntopgave", x => new { x.Aanbieder, x.Jaar });
                });

            migrationBuilder.CreateTable(
                name: "data_bezorging",
                columns: table => new
                {
                    Volgnummer = table.Column<long>(type: "bigint", nullable: false),
                    Luisteraar = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_data_bezorging", x => new { x.Volgnummer, x.Luisteraar });
                });

            migrationBuilder.CreateTable(
                name: "data_outbox",
                columns: table => new
                {
                    Volgnummer = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Soort = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Inhoud = table.Column<string>(type: "text", nullable: false),
                    Moment = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Bezorgd = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Mislukt = table.Column<int>(type: "integer", nullable: false),
                    Fout = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_data_outbox", x => x.Volgnummer);
                });

            migrationBuilder.CreateTable(
                name: "data_verzoek",
                columns: table => new
                {
                    Sleutel = table.Column<Guid>(type: "uuid", nullable: false),
                    Antwoord = table.Column<string>(type: "text", nullable: false),
                    Moment = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_data_verzoek", x => x.Sleutel);
                });

            migrationBuilder.CreateTable(
                name: "privacy_behandelrelatie",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Persoon = table.Column<Guid>(type: "uuid", nullable: false),
                    Soort = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Houder = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Leefgebied = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Van = table.Column<DateOnly>(type: "date", nullable: false),
                    Tot = table.Column<DateOnly>(type: "date", nullable: true),
                    Grondslag = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_privacy_behandelrelatie", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "privacy_deelbesluit",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Persoon = table.Column<Guid>(type: "uuid", nullable: false),
                    Leefgebied = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Ontvanger = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    OntvangerNaam = table.Column<string>(type: "text", nullable: false),
                    Doel = table.Column<string>(type: "text", nullable: false),
                    Van = table.Column<DateOnly>(type: "date", nullable: false),
                    Tot = table.Column<DateOnly>(type: "date", nullable: true),
                    GegevenDoor = table.Column<string>(type: "text", nullable: false),
                    IngetrokkenOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_privacy_deelbesluit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "privacy_dossierstuk",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Soort = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Opsteller = table.Column<string>(type: "text", nullable: true),
                    Team = table.Column<string>(type: "text", nullable: true),
                    Leefgebied = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_privacy_dossierstuk", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "privacy_gebruiker",
                columns: table => new
                {
                    Subject = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Naam = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Teams = table.Column<string>(type: "text", nullable: false),
                    Organisatie = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: true),
                    Tot = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_privacy_gebruiker", x => x.Subject);
                });

            migrationBuilder.CreateTable(
                name: "privacy_persoon",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BsnPseudoniem = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Geboren = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_privacy_persoon", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "privacy_toegang",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Volgnummer = table.Column<long>(type: "bigint", nullable: true),
                    TraceId = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    SpanId = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Moment = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Actiecode = table.Column<string>(type: "text", nullable: false),
                    Soort = table.Column<string>(type: "text", nullable: false),
                    Toegestaan = table.Column<bool>(type: "boolean", nullable: false),
                    Besluitgrond = table.Column<string>(type: "text", nullable: false),
                    Rechtenversie = table.Column<string>(type: "text", nullable: false),
                    GebruikerId = table.Column<string>(type: "text", nullable: false),
                    GebruikerNaam = table.Column<string>(type: "text", nullable: false),
                    Rol = table.Column<string>(type: "text", nullable: true),
                    Organisatie = table.Column<string>(type: "text", nullable: true),
                    Doel = table.Column<string>(type: "text", nullable: false),
                    Gegevenssoort = table.Column<string>(type: "text", nullable: false),
                    Leefgebied = table.Column<string>(type: "text", nullable: true),
                    Stuk = table.Column<Guid>(type: "uuid", nullable: true),
                    Betrokkene = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Relatie = table.Column<Guid>(type: "uuid", nullable: true),
                    Deelbesluit = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_privacy_toegang", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "privacy_verwerking",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    TraceId = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    SpanId = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    ParentSpanId = table.Column<string>(type: "text", nullable: true),
                    Status = table.Column<string>(type: "text", nullable: false),
                    Naam = table.Column<string>(type: "text", nullable: false),
                    Begin = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Einde = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Verwerkingsactiviteit = table.Column<string>(type: "text", nullable: false),
                    Betrokkene = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_privacy_verwerking", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "privacy_dossierstuk_betrokkene",
                columns: table => new
                {
                    Stuk = table.Column<Guid>(type: "uuid", nullable: false),
                    Persoon = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_privacy_dossierstuk_betrokkene", x => new { x.Stuk, x.Persoon });
                    table.ForeignKey(
                        name: "FK_privacy_dossierstuk_betrokkene_privacy_dossierstuk_Stuk",
                        column: x => x.Stuk,
                        principalTable: "privacy_dossierstuk",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "privacy_gebruikersrol",
                columns: table => new
                {
                    Subject = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Rol = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Van = table.Column<DateOnly>(type: "date", nullable: false),
                    Tot = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_privacy_gebruikersrol", x => new { x.Subject, x.Rol, x.Van });
                    table.ForeignKey(
                        name: "FK_privacy_gebruikersrol_privacy_gebruiker_Subject",
                        column: x => x.Subject,
                        principalTable: "privacy_gebruiker",
                        principalColumn: "Subject",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_aanbieders_aanbieder_Agb",
                table: "aanbieders_aanbieder",
                column: "Agb",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_aanbieders_aanbieder_Naam",
                table: "aanbieders_aanbieder",
                column: "Naam");

            migrationBuilder.CreateIndex(
                name: "IX_aanbieders_blokkade_Contract",
                table: "aanbieders_blokkade",
                column: "Contract");

            migrationBuilder.CreateIndex(
                name: "IX_aanbieders_certificaat_Aanbieder",
                table: "aanbieders_certificaat",
                column: "Aanbieder");

            migrationBuilder.CreateIndex(
                name: "IX_aanbieders_contract_Aanbieder",
                table: "aanbieders_contract",
                column: "Aanbieder");

            migrationBuilder.CreateIndex(
                name: "IX_aanbieders_contract_Nummer",
                table: "aanbieders_contract",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_aanbieders_contractproduct_Product",
                table: "aanbieders_contractproduct",
                column: "Product");

            migrationBuilder.CreateIndex(
                name: "IX_aanbieders_product_Wet_Code",
                table: "aanbieders_product",
                columns: new[] { "Wet", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_data_outbox_Bezorgd",
                table: "data_outbox",
                column: "Bezorgd");

            migrationBuilder.CreateIndex(
                name: "IX_privacy_behandelrelatie_Houder_Soort",
                table: "privacy_behandelrelatie",
                columns: new[] { "Houder", "Soort" });

            migrationBuilder.CreateIndex(
                name: "IX_privacy_behandelrelatie_Persoon_Houder",
                table: "privacy_behandelrelatie",
                columns: new[] { "Persoon", "Houder" });

            migrationBuilder.CreateIndex(
                name: "IX_privacy_deelbesluit_Persoon_Ontvanger",
                table: "privacy_deelbesluit",
                columns: new[] { "Persoon", "Ontvanger" });

            migrationBuilder.CreateIndex(
                name: "IX_privacy_dossierstuk_betrokkene_Persoon",
                table: "privacy_dossierstuk_betrokkene",
                column: "Persoon");

            migrationBuilder.CreateIndex(
                name: "IX_privacy_persoon_BsnPseudoniem",
                table: "privacy_persoon",
                column: "BsnPseudoniem",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_privacy_toegang_Betrokkene_Moment",
                table: "privacy_toegang",
                columns: new[] { "Betrokkene", "Moment" });

            migrationBuilder.CreateIndex(
                name: "IX_privacy_toegang_Volgnummer",
                table: "privacy_toegang",
                column: "Volgnummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_privacy_verwerking_Betrokkene",
                table: "privacy_verwerking",
                column: "Betrokkene");

            migrationBuilder.CreateIndex(
                name: "IX_privacy_verwerking_TraceId",
                table: "privacy_verwerking",
                column: "TraceId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "aanbieders_aanbieder");

            migrationBuilder.DropTable(
                name: "aanbieders_blokkade");

            migrationBuilder.DropTable(
                name: "aanbieders_certificaat");

            migrationBuilder.DropTable(
                name: "aanbieders_contract");

            migrationBuilder.DropTable(
                name: "aanbieders_contractproduct");

            migrationBuilder.DropTable(
                name: "aanbieders_maandverbruik");

            migrationBuilder.DropTable(
                name: "aanbieders_product");

            migrationBuilder.DropTable(
                name: "aanbieders_tarief");

            migrationBuilder.DropTable(
                name: "aanbieders_wntopgave");

            migrationBuilder.DropTable(
                name: "data_bezorging");

            migrationBuilder.DropTable(
                name: "data_outbox");

            migrationBuilder.DropTable(
                name: "data_verzoek");

            migrationBuilder.DropTable(
                name: "privacy_behandelrelatie");

            migrationBuilder.DropTable(
                name: "privacy_deelbesluit");

            migrationBuilder.DropTable(
                name: "privacy_dossierstuk_betrokkene");

            migrationBuilder.DropTable(
                name: "privacy_gebruikersrol");

            migrationBuilder.DropTable(
                name: "privacy_persoon");

            migrationBuilder.DropTable(
                name: "privacy_toegang");

            migrationBuilder.DropTable(
                name: "privacy_verwerking");

            migrationBuilder.DropTable(
                name: "privacy_dossierstuk");

            migrationBuilder.DropTable(
                name: "privacy_gebruiker");
        }
    }
}
