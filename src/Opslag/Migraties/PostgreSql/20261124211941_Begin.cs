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
                name: "agenda_actie",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Stand = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Eigenaar = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Toelichting = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Sinds = table.Column<DateOnly>(type: "date", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agenda_actie", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "agenda_toets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Actie = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Principeset = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Score = table.Column<decimal>(type: "numeric(5,4)", precision: 5, scale: 4, nullable: false),
                    Uitkomst = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Oordelen = table.Column<string>(type: "text", nullable: false),
                    Door = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Moment = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agenda_toets", x => x.Id);
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
                name: "declaraties_declaratie",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Bericht = table.Column<Guid>(type: "uuid", nullable: false),
                    Wet = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Aanbieder = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    Nummer = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    Periode = table.Column<DateOnly>(type: "date", nullable: false),
                    Dagtekening = table.Column<DateOnly>(type: "date", nullable: false),
                    Ontvangen = table.Column<DateOnly>(type: "date", nullable: false),
                    Ingediend = table.Column<long>(type: "bigint", nullable: false),
                    Toegekend = table.Column<long>(type: "bigint", nullable: false),
                    Staat = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Antwoord = table.Column<Guid>(type: "uuid", nullable: true),
                    BeantwoordOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Regels = table.Column<int>(type: "integer", nullable: false),
                    Afgekeurd = table.Column<int>(type: "integer", nullable: false),
                    Bevindingen = table.Column<string>(type: "text", nullable: false),
                    Zoeksleutel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_declaraties_declaratie", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "declaraties_regel",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Declaratie = table.Column<Guid>(type: "uuid", nullable: false),
                    Volgorde = table.Column<int>(type: "integer", nullable: false),
                    Persoon = table.Column<Guid>(type: "uuid", nullable: true),
                    Wet = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Aanbieder = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    Toewijzing = table.Column<long>(type: "bigint", nullable: false),
                    Categorie = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    Code = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    Product = table.Column<Guid>(type: "uuid", nullable: true),
                    Contract = table.Column<Guid>(type: "uuid", nullable: true),
                    Productgroep = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Taakveld = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Begin = table.Column<DateOnly>(type: "date", nullable: false),
                    Einde = table.Column<DateOnly>(type: "date", nullable: false),
                    Volume = table.Column<long>(type: "bigint", nullable: false),
                    Eenheid = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    Tarief = table.Column<long>(type: "bigint", nullable: true),
                    Bedrag = table.Column<long>(type: "bigint", nullable: false),
                    Referentie = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Vorige = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    Staat = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Bevindingen = table.Column<string>(type: "text", nullable: false),
                    BetaalbaarDoor = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    BetaalbaarOp = table.Column<DateOnly>(type: "date", nullable: true),
                    BetaaldOp = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_declaraties_regel", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "declaraties_signaal",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Declaratie = table.Column<Guid>(type: "uuid", nullable: false),
                    Regel = table.Column<Guid>(type: "uuid", nullable: false),
                    Persoon = table.Column<Guid>(type: "uuid", nullable: true),
                    Aanbieder = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    Code = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    Uitleg = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    HoudtBetalingTegen = table.Column<bool>(type: "boolean", nullable: false),
                    Ontstaan = table.Column<DateOnly>(type: "date", nullable: false),
                    Afhandeling = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    AfgehandeldDoor = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    AfgehandeldOp = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_declaraties_signaal", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "financien_iv3opgave",
                columns: table => new
                {
                    Gemeente = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    Jaar = table.Column<int>(type: "integer", nullable: false),
                    Soort = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Taakveld = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    Naam = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Inwoners = table.Column<int>(type: "integer", nullable: false),
                    Lasten = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_financien_iv3opgave", x => new { x.Gemeente, x.Jaar, x.Soort, x.Taakveld });
                });

            migrationBuilder.CreateTable(
                name: "financien_journaalregel",
                columns: table => new
                {
                    Bron = table.Column<Guid>(type: "uuid", nullable: false),
                    Boekdatum = table.Column<DateOnly>(type: "date", nullable: false),
                    Dienstmaand = table.Column<DateOnly>(type: "date", nullable: false),
                    Wet = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Productgroep = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Taakveld = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    Bedrag = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_financien_journaalregel", x => x.Bron);
                });

            migrationBuilder.CreateTable(
                name: "financien_maandstand",
                columns: table => new
                {
                    Jaar = table.Column<int>(type: "integer", nullable: false),
                    Maand = table.Column<int>(type: "integer", nullable: false),
                    Boekmaand = table.Column<int>(type: "integer", nullable: false),
                    Taakveld = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    Productgroep = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Bedrag = table.Column<long>(type: "bigint", nullable: false),
                    Regels = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_financien_maandstand", x => new { x.Jaar, x.Maand, x.Boekmaand, x.Taakveld, x.Productgroep });
                });

            migrationBuilder.CreateTable(
                name: "financien_prognosekeuze",
                columns: table => new
                {
                    Jaar = table.Column<int>(type: "integer", nullable: false),
                    Methode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Reden = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_financien_prognosekeuze", x => x.Jaar);
                });

            migrationBuilder.CreateTable(
                name: "financien_verplichting",
                columns: table => new
                {
                    Bron = table.Column<Guid>(type: "uuid", nullable: false),
                    Wet = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Productgroep = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Taakveld = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    Van = table.Column<DateOnly>(type: "date", nullable: false),
                    Tot = table.Column<DateOnly>(type: "date", nullable: true),
                    PerMaand = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_financien_verplichting", x => x.Bron);
                });

            migrationBuilder.CreateTable(
                name: "gezin_adres",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Straat = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Huisnummer = table.Column<int>(type: "integer", nullable: false),
                    Toevoeging = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Postcode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    Plaats = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    BagId = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Buurtcode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gezin_adres", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "gezin_betrokkene",
                columns: table => new
                {
                    Stuk = table.Column<Guid>(type: "uuid", nullable: false),
                    Persoon = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gezin_betrokkene", x => new { x.Stuk, x.Persoon });
                });

            migrationBuilder.CreateTable(
                name: "gezin_gesprek",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Gezin = table.Column<Guid>(type: "uuid", nullable: true),
                    Datum = table.Column<DateOnly>(type: "date", nullable: true),
                    Plaats = table.Column<string>(type: "text", nullable: false),
                    NetwerkAanwezig = table.Column<bool>(type: "boolean", nullable: true),
                    NetwerkToelichting = table.Column<string>(type: "text", nullable: false),
                    Status = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Verslaglegger = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    VastgesteldOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gezin_gesprek", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "gezin_gezondheidsmeting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Persoon = table.Column<Guid>(type: "uuid", nullable: false),
                    Datum = table.Column<DateOnly>(type: "date", nullable: false),
                    Lichaamsfuncties = table.Column<int>(type: "integer", nullable: false),
                    MentaalWelbevinden = table.Column<int>(type: "integer", nullable: false),
                    Zingeving = table.Column<int>(type: "integer", nullable: false),
                    KwaliteitVanLeven = table.Column<int>(type: "integer", nullable: false),
                    Meedoen = table.Column<int>(type: "integer", nullable: false),
                    DagelijksFunctioneren = table.Column<int>(type: "integer", nullable: false),
                    GekozenAs = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Toelichting = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gezin_gezondheidsmeting", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "gezin_leefdomeinscore",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Persoon = table.Column<Guid>(type: "uuid", nullable: false),
                    Datum = table.Column<DateOnly>(type: "date", nullable: false),
                    Domein = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Score = table.Column<int>(type: "integer", nullable: false),
                    Kracht = table.Column<string>(type: "text", nullable: false),
                    Wens = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gezin_leefdomeinscore", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "gezin_mantelzorgcheck",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Persoon = table.Column<Guid>(type: "uuid", nullable: false),
                    Instrument = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Score = table.Column<int>(type: "integer", nullable: false),
                    Datum = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gezin_mantelzorgcheck", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "gezin_vervolg",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Soort = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Persoon = table.Column<Guid>(type: "uuid", nullable: false),
                    Plan = table.Column<Guid>(type: "uuid", nullable: true),
                    Aanleiding = table.Column<Guid>(type: "uuid", nullable: false),
                    Omschrijving = table.Column<string>(type: "text", nullable: false),
                    Uiterlijk = table.Column<DateOnly>(type: "date", nullable: false),
                    GedaanOp = table.Column<DateOnly>(type: "date", nullable: true),
                    GedaanDoor = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gezin_vervolg", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "monitor_bericht",
                columns: table => new
                {
                    Nummer = table.Column<Guid>(type: "uuid", nullable: false),
                    Soort = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Norm = table.Column<DateOnly>(type: "date", nullable: false),
                    Gedaan = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_monitor_bericht", x => x.Nummer);
                });

            migrationBuilder.CreateTable(
                name: "monitor_editie",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kwartaal = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    Status = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Inhoud = table.Column<string>(type: "text", nullable: false),
                    Vingerafdruk = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    BevrorenOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_monitor_editie", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "monitor_kerncijfer",
                columns: table => new
                {
                    Jaar = table.Column<int>(type: "integer", nullable: false),
                    Gebied = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Soort = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Naam = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Inwoners = table.Column<int>(type: "integer", nullable: true),
                    Tot15 = table.Column<int>(type: "integer", nullable: true),
                    Tot25 = table.Column<int>(type: "integer", nullable: true),
                    Tot45 = table.Column<int>(type: "integer", nullable: true),
                    Tot65 = table.Column<int>(type: "integer", nullable: true),
                    Vanaf65 = table.Column<int>(type: "integer", nullable: true),
                    Huishoudens = table.Column<int>(type: "integer", nullable: true),
                    Eenpersoons = table.Column<int>(type: "integer", nullable: true),
                    ZonderKinderen = table.Column<int>(type: "integer", nullable: true),
                    MetKinderen = table.Column<int>(type: "integer", nullable: true),
                    Bijstand = table.Column<int>(type: "integer", nullable: true),
                    Wmoclienten = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_monitor_kerncijfer", x => new { x.Jaar, x.Gebied });
                });

            migrationBuilder.CreateTable(
                name: "monitor_lijn",
                columns: table => new
                {
                    Nummer = table.Column<Guid>(type: "uuid", nullable: false),
                    Wet = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Productgroep = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Taakveld = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    Ingang = table.Column<DateOnly>(type: "date", nullable: false),
                    GeplandEinde = table.Column<DateOnly>(type: "date", nullable: true),
                    Gestart = table.Column<DateOnly>(type: "date", nullable: true),
                    Gestopt = table.Column<DateOnly>(type: "date", nullable: true),
                    Vervallen = table.Column<bool>(type: "boolean", nullable: false),
                    Begin = table.Column<DateOnly>(type: "date", nullable: false),
                    Einde = table.Column<DateOnly>(type: "date", nullable: true),
                    Looptijd = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_monitor_lijn", x => x.Nummer);
                });

            migrationBuilder.CreateTable(
                name: "monitor_meting",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    Kwartaal = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false),
                    IsBasis = table.Column<bool>(type: "boolean", nullable: false),
                    Teller = table.Column<decimal>(type: "numeric(20,4)", precision: 20, scale: 4, nullable: false),
                    Noemer = table.Column<decimal>(type: "numeric(20,4)", precision: 20, scale: 4, nullable: true),
                    OokGetoond = table.Column<string>(type: "text", nullable: false),
                    BerekendOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_monitor_meting", x => new { x.Code, x.Kwartaal, x.Versie, x.IsBasis });
                });

            migrationBuilder.CreateTable(
                name: "postkamer_declaratie",
                columns: table => new
                {
                    Bericht = table.Column<Guid>(type: "uuid", nullable: false),
                    Standaard = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Aanbieder = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    Nummer = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    Periode = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_postkamer_declaratie", x => x.Bericht);
                });

            migrationBuilder.CreateTable(
                name: "postkamer_inhoud",
                columns: table => new
                {
                    Bericht = table.Column<Guid>(type: "uuid", nullable: false),
                    Bytes = table.Column<byte[]>(type: "bytea", nullable: false),
                    Bevindingen = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_postkamer_inhoud", x => x.Bericht);
                });

            migrationBuilder.CreateTable(
                name: "postkamer_levering",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Bericht = table.Column<Guid>(type: "uuid", nullable: false),
                    Standaard = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Aanbieder = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    Bsn = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: false),
                    Toewijzing = table.Column<long>(type: "bigint", nullable: true),
                    Categorie = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: true),
                    Code = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: true),
                    Begin = table.Column<DateOnly>(type: "date", nullable: false),
                    RedenStop = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: true),
                    Einde = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_postkamer_levering", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "postkamer_poststuk",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Soort = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    Richting = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Aanbieder = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: true),
                    Afzender = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: true),
                    Ontvanger = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: true),
                    Identificatie = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    Dagtekening = table.Column<DateOnly>(type: "date", nullable: true),
                    Moment = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Dag = table.Column<DateOnly>(type: "date", nullable: false),
                    Staat = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    AntwoordUiterlijk = table.Column<DateOnly>(type: "date", nullable: true),
                    BeantwoordOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Antwoord = table.Column<Guid>(type: "uuid", nullable: true),
                    AntwoordOp = table.Column<Guid>(type: "uuid", nullable: true),
                    Gesprek = table.Column<Guid>(type: "uuid", nullable: false),
                    Envelopnummer = table.Column<string>(type: "character varying(36)", maxLength: 36, nullable: true),
                    Vingerafdruk = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Bevindingen = table.Column<int>(type: "integer", nullable: false),
                    Codes = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Norm = table.Column<DateOnly>(type: "date", nullable: true),
                    Zoeksleutel = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_postkamer_poststuk", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "postkamer_prestatie",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Bericht = table.Column<Guid>(type: "uuid", nullable: false),
                    Standaard = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Aanbieder = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    Bsn = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: false),
                    Referentie = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Vorige = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    Toewijzing = table.Column<long>(type: "bigint", nullable: false),
                    Categorie = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    Code = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    Begin = table.Column<DateOnly>(type: "date", nullable: false),
                    Einde = table.Column<DateOnly>(type: "date", nullable: false),
                    Volume = table.Column<long>(type: "bigint", nullable: false),
                    Eenheid = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    Tarief = table.Column<long>(type: "bigint", nullable: true),
                    Bedrag = table.Column<long>(type: "bigint", nullable: false),
                    Staat = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_postkamer_prestatie", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "postkamer_toewijzing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Bericht = table.Column<Guid>(type: "uuid", nullable: false),
                    Standaard = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Aanbieder = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    Nummer = table.Column<long>(type: "bigint", nullable: false),
                    Versiedatum = table.Column<DateOnly>(type: "date", nullable: false),
                    Versietijd = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    Bsn = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: false),
                    Persoon = table.Column<Guid>(type: "uuid", nullable: true),
                    Categorie = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: true),
                    Code = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: true),
                    Ingang = table.Column<DateOnly>(type: "date", nullable: false),
                    Einde = table.Column<DateOnly>(type: "date", nullable: true),
                    Volume = table.Column<long>(type: "bigint", nullable: true),
                    Eenheid = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: true),
                    Frequentie = table.Column<string>(type: "character varying(1)", maxLength: 1, nullable: true),
                    Budget = table.Column<long>(type: "bigint", nullable: true),
                    RedenWijziging = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_postkamer_toewijzing", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "postkamer_verzoek",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Bericht = table.Column<Guid>(type: "uuid", nullable: false),
                    Standaard = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Aanbieder = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    Bsn = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: false),
                    Referentie = table.Column<string>(type: "character varying(36)", maxLength: 36, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_postkamer_verzoek", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "postkamer_verzoekstap",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Bericht = table.Column<Guid>(type: "uuid", nullable: false),
                    Standaard = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Aanbieder = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    Referentie = table.Column<string>(type: "character varying(36)", maxLength: 36, nullable: false),
                    Stap = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_postkamer_verzoekstap", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "postkamer_volgnummer",
                columns: table => new
                {
                    Soort = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    Laatste = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_postkamer_volgnummer", x => x.Soort);
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
                    Leefgebied = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Zoals = table.Column<Guid>(type: "uuid", nullable: true)
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
                name: "privacy_logcontrole",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Moment = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    TotEnMet = table.Column<long>(type: "bigint", nullable: false),
                    Regels = table.Column<long>(type: "bigint", nullable: false),
                    Dubbel = table.Column<long>(type: "bigint", nullable: false),
                    Geweigerd = table.Column<long>(type: "bigint", nullable: false),
                    ZonderVerwerking = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_privacy_logcontrole", x => x.Id);
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
                name: "toegang_bewaarde_vragen",
                columns: table => new
                {
                    Vindplaats = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Inhoud = table.Column<byte[]>(type: "bytea", nullable: false),
                    TotEnMet = table.Column<DateOnly>(type: "date", nullable: false),
                    Mis = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_toegang_bewaarde_vragen", x => x.Vindplaats);
                });

            migrationBuilder.CreateTable(
                name: "toegang_hulpvraag",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Nummer = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Persoon = table.Column<Guid>(type: "uuid", nullable: true),
                    Kanaal = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Melder = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Invulwijze = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    WeetErvan = table.Column<bool>(type: "boolean", nullable: true),
                    Tekst = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Onderwerp = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Dialoog = table.Column<string>(type: "text", nullable: true),
                    Contact = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    GesteldOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ContactUiterlijk = table.Column<DateOnly>(type: "date", nullable: false),
                    IngrijpenVoor = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Tabel = table.Column<string>(type: "text", nullable: true),
                    Tabelversie = table.Column<int>(type: "integer", nullable: true),
                    Regel = table.Column<string>(type: "text", nullable: true),
                    Invoer = table.Column<string>(type: "text", nullable: true),
                    Status = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Team = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    ToegewezenAan = table.Column<string>(type: "text", nullable: true),
                    OpgepaktOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Reden = table.Column<string>(type: "text", nullable: true),
                    Antwoord = table.Column<string>(type: "text", nullable: true),
                    AfgehandeldOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_toegang_hulpvraag", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "toegang_melding",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Zaaknummer = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Persoon = table.Column<Guid>(type: "uuid", nullable: true),
                    Hulpvraag = table.Column<Guid>(type: "uuid", nullable: true),
                    Kanaal = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Melder = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Invulwijze = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    WeetErvan = table.Column<bool>(type: "boolean", nullable: true),
                    Naam = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Contact = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Tekst = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Spoed = table.Column<bool>(type: "boolean", nullable: false),
                    OntvangenOp = table.Column<DateOnly>(type: "date", nullable: false),
                    PersoonlijkPlanTot = table.Column<DateOnly>(type: "date", nullable: false),
                    OnderzoekUiterlijk = table.Column<DateOnly>(type: "date", nullable: false),
                    Termijnbron = table.Column<string>(type: "text", nullable: false),
                    Bevestiging = table.Column<string>(type: "text", nullable: false),
                    Status = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    ClientondersteuningAangebodenOp = table.Column<DateOnly>(type: "date", nullable: true),
                    ClientondersteuningGewenst = table.Column<bool>(type: "boolean", nullable: true),
                    PersoonlijkPlan = table.Column<string>(type: "text", nullable: true),
                    PersoonlijkPlanOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Team = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Aanspreekpunt = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    AanspreekpuntNaam = table.Column<string>(type: "text", nullable: true),
                    GesprekOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Verslag = table.Column<string>(type: "text", nullable: true),
                    ReactieInwoner = table.Column<string>(type: "text", nullable: true),
                    OnderzoekAfgerondOp = table.Column<DateOnly>(type: "date", nullable: true),
                    GeslotenOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Sluitreden = table.Column<string>(type: "text", nullable: true),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_toegang_melding", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "toegang_nummer",
                columns: table => new
                {
                    Soort = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    Jaar = table.Column<int>(type: "integer", nullable: false),
                    Laatste = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_toegang_nummer", x => new { x.Soort, x.Jaar });
                });

            migrationBuilder.CreateTable(
                name: "toegang_overdracht",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Hulpvraag = table.Column<Guid>(type: "uuid", nullable: false),
                    Persoon = table.Column<Guid>(type: "uuid", nullable: true),
                    Soort = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Status = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Ontvangersoort = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Ontvanger = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    OntvangerNaam = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Contactpersoon = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Team = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Reden = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Gesprek = table.Column<DateOnly>(type: "date", nullable: true),
                    Op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Door = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    DoorNaam = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Uiterlijk = table.Column<DateOnly>(type: "date", nullable: false),
                    UiterlijkOm = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    AanvaardDoor = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    AanvaardDoorNaam = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    BeantwoordOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Weigerreden = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    ContactOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Terugkoppeling = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    RelatieGelegd = table.Column<bool>(type: "boolean", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_toegang_overdracht", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "toegang_voorziening",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Naam = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Organisatie = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Soort = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Niveau = table.Column<int>(type: "integer", nullable: false),
                    InGroep = table.Column<bool>(type: "boolean", nullable: false),
                    Themas = table.Column<string>(type: "text", nullable: false),
                    Onderwerpen = table.Column<string>(type: "text", nullable: false),
                    Doelgroepen = table.Column<string>(type: "text", nullable: false),
                    Talen = table.Column<string>(type: "text", nullable: false),
                    Dagen = table.Column<string>(type: "text", nullable: false),
                    Vanaf = table.Column<int>(type: "integer", nullable: true),
                    TotEnMet = table.Column<int>(type: "integer", nullable: true),
                    Gratis = table.Column<bool>(type: "boolean", nullable: false),
                    Toegankelijk = table.Column<bool>(type: "boolean", nullable: false),
                    Online = table.Column<bool>(type: "boolean", nullable: false),
                    GecontroleerdOp = table.Column<DateOnly>(type: "date", nullable: false),
                    NakijkenUiterlijk = table.Column<DateOnly>(type: "date", nullable: false),
                    GeldigVan = table.Column<DateOnly>(type: "date", nullable: false),
                    GeldigTot = table.Column<DateOnly>(type: "date", nullable: true),
                    Demo = table.Column<bool>(type: "boolean", nullable: false),
                    Inhoud = table.Column<string>(type: "text", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_toegang_voorziening", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "toegang_zoekindexstand",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false),
                    Aantal = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_toegang_zoekindexstand", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "toegang_zoekterm",
                columns: table => new
                {
                    Stam = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Voorziening = table.Column<Guid>(type: "uuid", nullable: false),
                    Gewicht = table.Column<double>(type: "double precision", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_toegang_zoekterm", x => new { x.Stam, x.Voorziening });
                });

            migrationBuilder.CreateTable(
                name: "toegang_zoekwoord",
                columns: table => new
                {
                    Woord = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Stam = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Aantal = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_toegang_zoekwoord", x => x.Woord);
                });

            migrationBuilder.CreateTable(
                name: "voorzieningen_aanbiederskeuze",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Persoon = table.Column<Guid>(type: "uuid", nullable: false),
                    Doel = table.Column<Guid>(type: "uuid", nullable: false),
                    Product = table.Column<Guid>(type: "uuid", nullable: false),
                    Aanbieder = table.Column<Guid>(type: "uuid", nullable: false),
                    Aanbiedernaam = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Plaats = table.Column<int>(type: "integer", nullable: false),
                    Reden = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Op = table.Column<DateOnly>(type: "date", nullable: false),
                    GekozenDoor = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_voorzieningen_aanbiederskeuze", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "voorzieningen_aanvraag",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Persoon = table.Column<Guid>(type: "uuid", nullable: false),
                    Melding = table.Column<Guid>(type: "uuid", nullable: true),
                    Plan = table.Column<Guid>(type: "uuid", nullable: true),
                    Wet = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    IngediendOp = table.Column<DateOnly>(type: "date", nullable: false),
                    TermijnVanaf = table.Column<DateOnly>(type: "date", nullable: false),
                    Team = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Behandelaar = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Behandelaarnaam = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Onderzoeker = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    Status = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    BeslisUiterlijk = table.Column<DateOnly>(type: "date", nullable: false),
                    VerlengdTot = table.Column<DateOnly>(type: "date", nullable: true),
                    Verlengingsreden = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    IngebrekeGesteldOp = table.Column<DateOnly>(type: "date", nullable: true),
                    BeslotenOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Intrekkingsreden = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_voorzieningen_aanvraag", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "voorzieningen_beschikking",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Aanvraag = table.Column<Guid>(type: "uuid", nullable: true),
                    Persoon = table.Column<Guid>(type: "uuid", nullable: false),
                    Wet = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Team = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Contactpersoon = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Besluit = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Grond = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Motivering = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    Noodzaak = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: true),
                    VanU = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    VanOns = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    BijdragePerMaand = table.Column<long>(type: "bigint", nullable: true),
                    Bijdrageregel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Status = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Schrijvers = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    OndertekendDoor = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    Ondertekenaar = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    BekendgemaaktOp = table.Column<DateOnly>(type: "date", nullable: true),
                    BezwaarTot = table.Column<DateOnly>(type: "date", nullable: true),
                    BeslisUiterlijk = table.Column<DateOnly>(type: "date", nullable: true),
                    Brief = table.Column<string>(type: "text", nullable: true),
                    Adresblok = table.Column<string>(type: "text", nullable: true),
                    AdresGeheim = table.Column<bool>(type: "boolean", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_voorzieningen_beschikking", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "voorzieningen_bezwaar",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Beschikking = table.Column<Guid>(type: "uuid", nullable: false),
                    Persoon = table.Column<Guid>(type: "uuid", nullable: false),
                    Wet = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Team = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    OntvangenOp = table.Column<DateOnly>(type: "date", nullable: false),
                    Gronden = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    OpTijd = table.Column<bool>(type: "boolean", nullable: false),
                    MetCommissie = table.Column<bool>(type: "boolean", nullable: false),
                    BeslisUiterlijk = table.Column<DateOnly>(type: "date", nullable: false),
                    Verdaagd = table.Column<bool>(type: "boolean", nullable: false),
                    Status = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Uitkomst = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Motivering = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: true),
                    Les = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    BeslistOp = table.Column<DateOnly>(type: "date", nullable: true),
                    BeslistDoor = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_voorzieningen_bezwaar", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "voorzieningen_gezag",
                columns: table => new
                {
                    Kind = table.Column<Guid>(type: "uuid", nullable: false),
                    Gezagdrager = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_voorzieningen_gezag", x => new { x.Kind, x.Gezagdrager });
                });

            migrationBuilder.CreateTable(
                name: "voorzieningen_indicatie",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Persoon = table.Column<Guid>(type: "uuid", nullable: false),
                    Aanvraag = table.Column<Guid>(type: "uuid", nullable: true),
                    Doel = table.Column<Guid>(type: "uuid", nullable: false),
                    Wet = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Verwijzer = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    GesteldDoor = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    GesteldOp = table.Column<DateOnly>(type: "date", nullable: false),
                    Verwijsregel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Niveau = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Product = table.Column<Guid>(type: "uuid", nullable: false),
                    Productnaam = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Volume = table.Column<long>(type: "bigint", nullable: false),
                    Eenheid = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Frequentie = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Van = table.Column<DateOnly>(type: "date", nullable: false),
                    Tot = table.Column<DateOnly>(type: "date", nullable: true),
                    Afschaaldoel = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    RedenIndividueel = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    GeraamdeJaarkosten = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_voorzieningen_indicatie", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "voorzieningen_levering",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Toewijzing = table.Column<Guid>(type: "uuid", nullable: false),
                    Persoon = table.Column<Guid>(type: "uuid", nullable: false),
                    Volgorde = table.Column<int>(type: "integer", nullable: false),
                    Stop = table.Column<bool>(type: "boolean", nullable: false),
                    Begindatum = table.Column<DateOnly>(type: "date", nullable: false),
                    Einddatum = table.Column<DateOnly>(type: "date", nullable: true),
                    Reden = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    OntvangenOp = table.Column<DateOnly>(type: "date", nullable: false),
                    Norm = table.Column<DateOnly>(type: "date", nullable: false),
                    Tijdig = table.Column<bool>(type: "boolean", nullable: false),
                    Signaal = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    TeruggenomenOp = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_voorzieningen_levering", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "voorzieningen_optie",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Doel = table.Column<Guid>(type: "uuid", nullable: false),
                    Persoon = table.Column<Guid>(type: "uuid", nullable: false),
                    Volgorde = table.Column<int>(type: "integer", nullable: false),
                    Naam = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    EigenOplossing = table.Column<bool>(type: "boolean", nullable: false),
                    Duurzaamheid = table.Column<int>(type: "integer", nullable: false),
                    Passendheid = table.Column<int>(type: "integer", nullable: false),
                    Betaalbaarheid = table.Column<int>(type: "integer", nullable: false),
                    Jaarkosten = table.Column<long>(type: "bigint", nullable: false),
                    Toelichting = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Gekozen = table.Column<bool>(type: "boolean", nullable: false),
                    GewogenOp = table.Column<DateOnly>(type: "date", nullable: false),
                    Door = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_voorzieningen_optie", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "voorzieningen_overgangstaak",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Persoon = table.Column<Guid>(type: "uuid", nullable: false),
                    Moment = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Dag = table.Column<DateOnly>(type: "date", nullable: false),
                    Team = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    GedaanOp = table.Column<DateOnly>(type: "date", nullable: true),
                    GedaanDoor = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_voorzieningen_overgangstaak", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "voorzieningen_telnummer",
                columns: table => new
                {
                    Persoon = table.Column<Guid>(type: "uuid", nullable: false),
                    Nummer = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_voorzieningen_telnummer", x => x.Persoon);
                });

            migrationBuilder.CreateTable(
                name: "voorzieningen_toewijzing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Voorziening = table.Column<Guid>(type: "uuid", nullable: false),
                    Persoon = table.Column<Guid>(type: "uuid", nullable: false),
                    Wet = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Nummer = table.Column<long>(type: "bigint", nullable: false),
                    Aanbieder = table.Column<Guid>(type: "uuid", nullable: false),
                    Aanbiedernaam = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Agb = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    Contract = table.Column<Guid>(type: "uuid", nullable: false),
                    Product = table.Column<Guid>(type: "uuid", nullable: false),
                    Categorie = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    Code = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: true),
                    Volume = table.Column<long>(type: "bigint", nullable: false),
                    Eenheid = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Frequentie = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Van = table.Column<DateOnly>(type: "date", nullable: false),
                    Tot = table.Column<DateOnly>(type: "date", nullable: true),
                    Tarief = table.Column<long>(type: "bigint", nullable: true),
                    Moment = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Reden = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    VerzondenOp = table.Column<DateOnly>(type: "date", nullable: true),
                    VerzondenMoment = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Bericht = table.Column<Guid>(type: "uuid", nullable: true),
                    BevestigdOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Afkeurcodes = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Stand = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    StartNorm = table.Column<DateOnly>(type: "date", nullable: true),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_voorzieningen_toewijzing", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "voorzieningen_toewijzingsteller",
                columns: table => new
                {
                    Wet = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Laatste = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_voorzieningen_toewijzingsteller", x => x.Wet);
                });

            migrationBuilder.CreateTable(
                name: "voorzieningen_voorliggendcheck",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Doel = table.Column<Guid>(type: "uuid", nullable: false),
                    Persoon = table.Column<Guid>(type: "uuid", nullable: false),
                    Tabelversie = table.Column<int>(type: "integer", nullable: false),
                    VastgelegdOp = table.Column<DateOnly>(type: "date", nullable: false),
                    Door = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_voorzieningen_voorliggendcheck", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "voorzieningen_voorziening",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Persoon = table.Column<Guid>(type: "uuid", nullable: false),
                    Telnummer = table.Column<Guid>(type: "uuid", nullable: false),
                    Doel = table.Column<Guid>(type: "uuid", nullable: true),
                    Beschikking = table.Column<Guid>(type: "uuid", nullable: true),
                    Indicatie = table.Column<Guid>(type: "uuid", nullable: true),
                    Wet = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Niveau = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Product = table.Column<Guid>(type: "uuid", nullable: false),
                    Productnaam = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Productgroep = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Taakveld = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Categorie = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    Code = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: true),
                    Bijdrage = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Team = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Volume = table.Column<long>(type: "bigint", nullable: false),
                    Eenheid = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Frequentie = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Van = table.Column<DateOnly>(type: "date", nullable: false),
                    Tot = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    GestartOp = table.Column<DateOnly>(type: "date", nullable: true),
                    GestoptOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_voorzieningen_voorziening", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "gezin_huishouden",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Adres = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gezin_huishouden", x => x.Id);
                    table.ForeignKey(
                        name: "FK_gezin_huishouden_gezin_adres_Adres",
                        column: x => x.Adres,
                        principalTable: "gezin_adres",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "gezin_persoon",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Bsn = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: true),
                    Voornaam = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Voorvoegsel = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    Achternaam = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Zoeknaam = table.Column<string>(type: "text", nullable: false),
                    ZoeknaamVoluit = table.Column<string>(type: "text", nullable: false),
                    Geboren = table.Column<DateOnly>(type: "date", nullable: true),
                    Overleden = table.Column<DateOnly>(type: "date", nullable: true),
                    Geslacht = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Adres = table.Column<Guid>(type: "uuid", nullable: true),
                    GeheimAdres = table.Column<bool>(type: "boolean", nullable: false),
                    Taal = table.Column<string>(type: "text", nullable: false),
                    Communicatievoorkeur = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Leesniveauhulp = table.Column<bool>(type: "boolean", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gezin_persoon", x => x.Id);
                    table.ForeignKey(
                        name: "FK_gezin_persoon_gezin_adres_Adres",
                        column: x => x.Adres,
                        principalTable: "gezin_adres",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "gezin_gespreksdeel",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Gesprek = table.Column<Guid>(type: "uuid", nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    Soort = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Leefgebied = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Thema = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Tekst = table.Column<string>(type: "text", nullable: false),
                    Zelf = table.Column<string>(type: "text", nullable: false),
                    Samen = table.Column<string>(type: "text", nullable: false),
                    Gemeente = table.Column<string>(type: "text", nullable: false),
                    Signaal = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Vervolg = table.Column<string>(type: "text", nullable: false),
                    VervolgUiterlijk = table.Column<DateOnly>(type: "date", nullable: true),
                    GeenActieReden = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gezin_gespreksdeel", x => x.Id);
                    table.ForeignKey(
                        name: "FK_gezin_gespreksdeel_gezin_gesprek_Gesprek",
                        column: x => x.Gesprek,
                        principalTable: "gezin_gesprek",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gezin_gespreksdeelnemer",
                columns: table => new
                {
                    Gesprek = table.Column<Guid>(type: "uuid", nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    Naam = table.Column<string>(type: "text", nullable: false),
                    Soort = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Persoon = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gezin_gespreksdeelnemer", x => new { x.Gesprek, x.Nummer });
                    table.ForeignKey(
                        name: "FK_gezin_gespreksdeelnemer_gezin_gesprek_Gesprek",
                        column: x => x.Gesprek,
                        principalTable: "gezin_gesprek",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gezin_gespreksreactie",
                columns: table => new
                {
                    Gesprek = table.Column<Guid>(type: "uuid", nullable: false),
                    Persoon = table.Column<Guid>(type: "uuid", nullable: false),
                    Tekst = table.Column<string>(type: "text", nullable: false),
                    Moment = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    OpgenomenDoor = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gezin_gespreksreactie", x => new { x.Gesprek, x.Persoon });
                    table.ForeignKey(
                        name: "FK_gezin_gespreksreactie_gezin_gesprek_Gesprek",
                        column: x => x.Gesprek,
                        principalTable: "gezin_gesprek",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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

            migrationBuilder.CreateTable(
                name: "toegang_kaartversie",
                columns: table => new
                {
                    Voorziening = table.Column<Guid>(type: "uuid", nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    Soort = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Door = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Velden = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_toegang_kaartversie", x => new { x.Voorziening, x.Nummer });
                    table.ForeignKey(
                        name: "FK_toegang_kaartversie_toegang_voorziening_Voorziening",
                        column: x => x.Voorziening,
                        principalTable: "toegang_voorziening",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "toegang_voorzieningplaats",
                columns: table => new
                {
                    Voorziening = table.Column<Guid>(type: "uuid", nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    Breedte = table.Column<double>(type: "double precision", nullable: false),
                    Lengte = table.Column<double>(type: "double precision", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_toegang_voorzieningplaats", x => new { x.Voorziening, x.Nummer });
                    table.ForeignKey(
                        name: "FK_toegang_voorzieningplaats_toegang_voorziening_Voorziening",
                        column: x => x.Voorziening,
                        principalTable: "toegang_voorziening",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "voorzieningen_aanvraaginstemming",
                columns: table => new
                {
                    Aanvraag = table.Column<Guid>(type: "uuid", nullable: false),
                    Persoon = table.Column<Guid>(type: "uuid", nullable: false),
                    Hoedanigheid = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Op = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_voorzieningen_aanvraaginstemming", x => new { x.Aanvraag, x.Persoon });
                    table.ForeignKey(
                        name: "FK_voorzieningen_aanvraaginstemming_voorzieningen_aanvraag_Aan~",
                        column: x => x.Aanvraag,
                        principalTable: "voorzieningen_aanvraag",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "voorzieningen_opschorting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Aanvraag = table.Column<Guid>(type: "uuid", nullable: false),
                    GevraagdOp = table.Column<DateOnly>(type: "date", nullable: false),
                    HerstelUiterlijk = table.Column<DateOnly>(type: "date", nullable: false),
                    WatOntbreekt = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    AangevuldOp = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_voorzieningen_opschorting", x => x.Id);
                    table.ForeignKey(
                        name: "FK_voorzieningen_opschorting_voorzieningen_aanvraag_Aanvraag",
                        column: x => x.Aanvraag,
                        principalTable: "voorzieningen_aanvraag",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "voorzieningen_beschikkingsregel",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Beschikking = table.Column<Guid>(type: "uuid", nullable: false),
                    Volgorde = table.Column<int>(type: "integer", nullable: false),
                    Indicatie = table.Column<Guid>(type: "uuid", nullable: true),
                    Voorziening = table.Column<Guid>(type: "uuid", nullable: true),
                    Doel = table.Column<Guid>(type: "uuid", nullable: true),
                    Product = table.Column<Guid>(type: "uuid", nullable: false),
                    Productnaam = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Niveau = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Productgroep = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Taakveld = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Categorie = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    Code = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: true),
                    Bijdrage = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Volume = table.Column<long>(type: "bigint", nullable: false),
                    Eenheid = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Frequentie = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Van = table.Column<DateOnly>(type: "date", nullable: false),
                    Tot = table.Column<DateOnly>(type: "date", nullable: true),
                    UitgewerkteRegeling = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_voorzieningen_beschikkingsregel", x => x.Id);
                    table.ForeignKey(
                        name: "FK_voorzieningen_beschikkingsregel_voorzieningen_beschikking_B~",
                        column: x => x.Beschikking,
                        principalTable: "voorzieningen_beschikking",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "voorzieningen_voorliggendcheckregel",
                columns: table => new
                {
                    Check = table.Column<Guid>(type: "uuid", nullable: false),
                    Bron = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Beschikbaar = table.Column<bool>(type: "boolean", nullable: false),
                    Passend = table.Column<bool>(type: "boolean", nullable: false),
                    Tijdig = table.Column<bool>(type: "boolean", nullable: false),
                    Betaalbaar = table.Column<bool>(type: "boolean", nullable: false),
                    Conclusie = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Motivering = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    TochVerder = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_voorzieningen_voorliggendcheckregel", x => new { x.Check, x.Bron });
                    table.ForeignKey(
                        name: "FK_voorzieningen_voorliggendcheckregel_voorzieningen_voorligge~",
                        column: x => x.Check,
                        principalTable: "voorzieningen_voorliggendcheck",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gezin_gezin",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Naam = table.Column<string>(type: "text", nullable: false),
                    Soort = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Kern = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gezin_gezin", x => x.Id);
                    table.ForeignKey(
                        name: "FK_gezin_gezin_gezin_huishouden_Kern",
                        column: x => x.Kern,
                        principalTable: "gezin_huishouden",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gezin_bestaandehulp",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Persoon = table.Column<Guid>(type: "uuid", nullable: false),
                    Wie = table.Column<string>(type: "text", nullable: false),
                    Helpersoort = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Organisatie = table.Column<string>(type: "text", nullable: false),
                    Niveau = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Leefgebied = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Gevraagd = table.Column<bool>(type: "boolean", nullable: false),
                    Jaarbedrag = table.Column<long>(type: "bigint", nullable: false),
                    Peildatum = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gezin_bestaandehulp", x => x.Id);
                    table.ForeignKey(
                        name: "FK_gezin_bestaandehulp_gezin_persoon_Persoon",
                        column: x => x.Persoon,
                        principalTable: "gezin_persoon",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gezin_gezag",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<Guid>(type: "uuid", nullable: false),
                    Gezagdrager = table.Column<Guid>(type: "uuid", nullable: false),
                    Bron = table.Column<string>(type: "text", nullable: false),
                    Van = table.Column<DateOnly>(type: "date", nullable: false),
                    Tot = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gezin_gezag", x => x.Id);
                    table.ForeignKey(
                        name: "FK_gezin_gezag_gezin_persoon_Gezagdrager",
                        column: x => x.Gezagdrager,
                        principalTable: "gezin_persoon",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_gezin_gezag_gezin_persoon_Kind",
                        column: x => x.Kind,
                        principalTable: "gezin_persoon",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gezin_huishoudlid",
                columns: table => new
                {
                    Huishouden = table.Column<Guid>(type: "uuid", nullable: false),
                    Persoon = table.Column<Guid>(type: "uuid", nullable: false),
                    Van = table.Column<DateOnly>(type: "date", nullable: false),
                    Rol = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Tot = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gezin_huishoudlid", x => new { x.Huishouden, x.Persoon, x.Van });
                    table.ForeignKey(
                        name: "FK_gezin_huishoudlid_gezin_huishouden_Huishouden",
                        column: x => x.Huishouden,
                        principalTable: "gezin_huishouden",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_gezin_huishoudlid_gezin_persoon_Persoon",
                        column: x => x.Persoon,
                        principalTable: "gezin_persoon",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gezin_gezinslid",
                columns: table => new
                {
                    Gezin = table.Column<Guid>(type: "uuid", nullable: false),
                    Persoon = table.Column<Guid>(type: "uuid", nullable: false),
                    Van = table.Column<DateOnly>(type: "date", nullable: false),
                    Relatie = table.Column<string>(type: "text", nullable: false),
                    BeslistMee = table.Column<bool>(type: "boolean", nullable: false),
                    ToestemmingOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Tot = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gezin_gezinslid", x => new { x.Gezin, x.Persoon, x.Van });
                    table.ForeignKey(
                        name: "FK_gezin_gezinslid_gezin_gezin_Gezin",
                        column: x => x.Gezin,
                        principalTable: "gezin_gezin",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_gezin_gezinslid_gezin_persoon_Persoon",
                        column: x => x.Persoon,
                        principalTable: "gezin_persoon",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gezin_plan",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Gezin = table.Column<Guid>(type: "uuid", nullable: false),
                    Soort = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Status = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Regie = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Regievoerder = table.Column<Guid>(type: "uuid", nullable: true),
                    RegievoerderNaam = table.Column<string>(type: "text", nullable: true),
                    MandaatOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Regisseur = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    RegisseurNaam = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    BegonnenOp = table.Column<DateOnly>(type: "date", nullable: false),
                    VastgesteldOp = table.Column<DateOnly>(type: "date", nullable: true),
                    AfgeslotenOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Afsluitreden = table.Column<string>(type: "text", nullable: true),
                    Opsteller = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gezin_plan", x => x.Id);
                    table.CheckConstraint("ck_gezin_plan_regisseur", "NOT (\"Status\" IN ('Actief', 'Bijgesteld')) OR \"Regisseur\" IS NOT NULL");
                    table.ForeignKey(
                        name: "FK_gezin_plan_gezin_gezin_Gezin",
                        column: x => x.Gezin,
                        principalTable: "gezin_gezin",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gezin_aantekening",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Plan = table.Column<Guid>(type: "uuid", nullable: false),
                    Soort = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Leefgebied = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Tekst = table.Column<string>(type: "text", nullable: false),
                    Opsteller = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Datum = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gezin_aantekening", x => x.Id);
                    table.ForeignKey(
                        name: "FK_gezin_aantekening_gezin_plan_Plan",
                        column: x => x.Plan,
                        principalTable: "gezin_plan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gezin_doel",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Plan = table.Column<Guid>(type: "uuid", nullable: false),
                    EigenWoorden = table.Column<string>(type: "text", nullable: false),
                    Resultaat = table.Column<string>(type: "text", nullable: false),
                    Criterium = table.Column<string>(type: "text", nullable: false),
                    Beginscore = table.Column<int>(type: "integer", nullable: false),
                    Streefscore = table.Column<int>(type: "integer", nullable: false),
                    Eindscore = table.Column<int>(type: "integer", nullable: true),
                    Gas = table.Column<int>(type: "integer", nullable: true),
                    Terugwindoel = table.Column<string>(type: "text", nullable: false),
                    Einddatum = table.Column<DateOnly>(type: "date", nullable: false),
                    Thema = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Leefgebied = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    AandeelEigen = table.Column<int>(type: "integer", nullable: false),
                    AandeelNetwerk = table.Column<int>(type: "integer", nullable: false),
                    AandeelProfessional = table.Column<int>(type: "integer", nullable: false),
                    Status = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Opsteller = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    NiveauBijVaststellen = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gezin_doel", x => x.Id);
                    table.CheckConstraint("ck_gezin_doel_aandelen", "\"AandeelEigen\" + \"AandeelNetwerk\" + \"AandeelProfessional\" = 100");
                    table.CheckConstraint("ck_gezin_doel_eindscore", "\"Status\" <> 'Gesloten' OR \"Eindscore\" IS NOT NULL");
                    table.ForeignKey(
                        name: "FK_gezin_doel_gezin_plan_Plan",
                        column: x => x.Plan,
                        principalTable: "gezin_plan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gezin_evaluatie",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Plan = table.Column<Guid>(type: "uuid", nullable: false),
                    Gepland = table.Column<DateOnly>(type: "date", nullable: false),
                    Gehouden = table.Column<DateOnly>(type: "date", nullable: true),
                    Aanwezigen = table.Column<string>(type: "text", nullable: true),
                    Verslag = table.Column<string>(type: "text", nullable: true),
                    Uitkomst = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gezin_evaluatie", x => x.Id);
                    table.ForeignKey(
                        name: "FK_gezin_evaluatie_gezin_plan_Plan",
                        column: x => x.Plan,
                        principalTable: "gezin_plan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gezin_mening",
                columns: table => new
                {
                    Plan = table.Column<Guid>(type: "uuid", nullable: false),
                    Persoon = table.Column<Guid>(type: "uuid", nullable: false),
                    Oordeel = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Opmerking = table.Column<string>(type: "text", nullable: false),
                    GegevenOp = table.Column<DateOnly>(type: "date", nullable: false),
                    OpgenomenDoor = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gezin_mening", x => new { x.Plan, x.Persoon });
                    table.ForeignKey(
                        name: "FK_gezin_mening_gezin_plan_Plan",
                        column: x => x.Plan,
                        principalTable: "gezin_plan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gezin_planlid",
                columns: table => new
                {
                    Plan = table.Column<Guid>(type: "uuid", nullable: false),
                    Persoon = table.Column<Guid>(type: "uuid", nullable: false),
                    Van = table.Column<DateOnly>(type: "date", nullable: false),
                    Tot = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gezin_planlid", x => new { x.Plan, x.Persoon });
                    table.ForeignKey(
                        name: "FK_gezin_planlid_gezin_persoon_Persoon",
                        column: x => x.Persoon,
                        principalTable: "gezin_persoon",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_gezin_planlid_gezin_plan_Plan",
                        column: x => x.Plan,
                        principalTable: "gezin_plan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gezin_regieovername",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Plan = table.Column<Guid>(type: "uuid", nullable: false),
                    MotiveringInwoner = table.Column<string>(type: "text", nullable: false),
                    MotiveringNetwerk = table.Column<string>(type: "text", nullable: false),
                    Terugkeercriterium = table.Column<string>(type: "text", nullable: false),
                    Van = table.Column<DateOnly>(type: "date", nullable: false),
                    Tot = table.Column<DateOnly>(type: "date", nullable: false),
                    TeruggegevenOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Door = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gezin_regieovername", x => x.Id);
                    table.ForeignKey(
                        name: "FK_gezin_regieovername_gezin_plan_Plan",
                        column: x => x.Plan,
                        principalTable: "gezin_plan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gezin_regisseur",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Plan = table.Column<Guid>(type: "uuid", nullable: false),
                    Subject = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Van = table.Column<DateOnly>(type: "date", nullable: false),
                    Tot = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gezin_regisseur", x => x.Id);
                    table.ForeignKey(
                        name: "FK_gezin_regisseur_gezin_plan_Plan",
                        column: x => x.Plan,
                        principalTable: "gezin_plan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gezin_doelevaluatie",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Doel = table.Column<Guid>(type: "uuid", nullable: false),
                    Datum = table.Column<DateOnly>(type: "date", nullable: false),
                    Score = table.Column<int>(type: "integer", nullable: false),
                    Gas = table.Column<int>(type: "integer", nullable: true),
                    Uitkomst = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Toelichting = table.Column<string>(type: "text", nullable: false),
                    HoogsteNiveau = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gezin_doelevaluatie", x => x.Id);
                    table.ForeignKey(
                        name: "FK_gezin_doelevaluatie_gezin_doel_Doel",
                        column: x => x.Doel,
                        principalTable: "gezin_doel",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gezin_planregel",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Plan = table.Column<Guid>(type: "uuid", nullable: false),
                    Doel = table.Column<Guid>(type: "uuid", nullable: true),
                    Omschrijving = table.Column<string>(type: "text", nullable: false),
                    Wie = table.Column<string>(type: "text", nullable: false),
                    Helpersoort = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Organisatie = table.Column<string>(type: "text", nullable: false),
                    Ring = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Niveau = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Leefgebied = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Wet = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Product = table.Column<string>(type: "text", nullable: true),
                    Uren = table.Column<decimal>(type: "numeric(8,2)", precision: 8, scale: 2, nullable: true),
                    Frequentie = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Van = table.Column<DateOnly>(type: "date", nullable: false),
                    Tot = table.Column<DateOnly>(type: "date", nullable: true),
                    Afschaaldoel = table.Column<string>(type: "text", nullable: false),
                    Jaarbedrag = table.Column<long>(type: "bigint", nullable: false),
                    Eenmalig = table.Column<bool>(type: "boolean", nullable: false),
                    Status = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    AfwijkingRendement = table.Column<string>(type: "text", nullable: true),
                    AfwijkingLegitimiteit = table.Column<string>(type: "text", nullable: true),
                    AfwijkingBetrokkenheid = table.Column<string>(type: "text", nullable: true),
                    AfwijkingAkkoordDoor = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Opsteller = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gezin_planregel", x => x.Id);
                    table.CheckConstraint("ck_gezin_planregel_afwijking", "\"AfwijkingAkkoordDoor\" IS NULL OR \"AfwijkingAkkoordDoor\" <> \"Opsteller\"");
                    table.CheckConstraint("ck_gezin_planregel_product", "\"Product\" IS NULL OR \"Doel\" IS NOT NULL");
                    table.ForeignKey(
                        name: "FK_gezin_planregel_gezin_doel_Doel",
                        column: x => x.Doel,
                        principalTable: "gezin_doel",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_gezin_planregel_gezin_plan_Plan",
                        column: x => x.Plan,
                        principalTable: "gezin_plan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gezin_instemming",
                columns: table => new
                {
                    Planregel = table.Column<Guid>(type: "uuid", nullable: false),
                    Persoon = table.Column<Guid>(type: "uuid", nullable: false),
                    Datum = table.Column<DateOnly>(type: "date", nullable: false),
                    OpgenomenDoor = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gezin_instemming", x => new { x.Planregel, x.Persoon });
                    table.ForeignKey(
                        name: "FK_gezin_instemming_gezin_planregel_Planregel",
                        column: x => x.Planregel,
                        principalTable: "gezin_planregel",
                        principalColumn: "Id",
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
                name: "IX_agenda_toets_Actie",
                table: "agenda_toets",
                column: "Actie");

            migrationBuilder.CreateIndex(
                name: "IX_data_outbox_Bezorgd",
                table: "data_outbox",
                column: "Bezorgd");

            migrationBuilder.CreateIndex(
                name: "IX_declaraties_declaratie_Aanbieder_Ontvangen",
                table: "declaraties_declaratie",
                columns: new[] { "Aanbieder", "Ontvangen" });

            migrationBuilder.CreateIndex(
                name: "IX_declaraties_declaratie_Bericht",
                table: "declaraties_declaratie",
                column: "Bericht",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_declaraties_declaratie_Ontvangen",
                table: "declaraties_declaratie",
                column: "Ontvangen");

            migrationBuilder.CreateIndex(
                name: "IX_declaraties_regel_Aanbieder_Wet_Begin",
                table: "declaraties_regel",
                columns: new[] { "Aanbieder", "Wet", "Begin" });

            migrationBuilder.CreateIndex(
                name: "IX_declaraties_regel_Declaratie_Volgorde",
                table: "declaraties_regel",
                columns: new[] { "Declaratie", "Volgorde" });

            migrationBuilder.CreateIndex(
                name: "IX_declaraties_regel_Persoon",
                table: "declaraties_regel",
                column: "Persoon");

            migrationBuilder.CreateIndex(
                name: "IX_declaraties_signaal_AfgehandeldOp_Ontstaan",
                table: "declaraties_signaal",
                columns: new[] { "AfgehandeldOp", "Ontstaan" });

            migrationBuilder.CreateIndex(
                name: "IX_declaraties_signaal_Declaratie",
                table: "declaraties_signaal",
                column: "Declaratie");

            migrationBuilder.CreateIndex(
                name: "IX_declaraties_signaal_Regel",
                table: "declaraties_signaal",
                column: "Regel");

            migrationBuilder.CreateIndex(
                name: "IX_financien_journaalregel_Dienstmaand",
                table: "financien_journaalregel",
                column: "Dienstmaand");

            migrationBuilder.CreateIndex(
                name: "IX_financien_verplichting_Tot_Van",
                table: "financien_verplichting",
                columns: new[] { "Tot", "Van" });

            migrationBuilder.CreateIndex(
                name: "IX_gezin_aantekening_Plan",
                table: "gezin_aantekening",
                column: "Plan");

            migrationBuilder.CreateIndex(
                name: "IX_gezin_adres_Postcode_Huisnummer_Toevoeging",
                table: "gezin_adres",
                columns: new[] { "Postcode", "Huisnummer", "Toevoeging" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_gezin_bestaandehulp_Persoon",
                table: "gezin_bestaandehulp",
                column: "Persoon");

            migrationBuilder.CreateIndex(
                name: "IX_gezin_betrokkene_Persoon",
                table: "gezin_betrokkene",
                column: "Persoon");

            migrationBuilder.CreateIndex(
                name: "IX_gezin_doel_Plan",
                table: "gezin_doel",
                column: "Plan");

            migrationBuilder.CreateIndex(
                name: "IX_gezin_doelevaluatie_Doel",
                table: "gezin_doelevaluatie",
                column: "Doel");

            migrationBuilder.CreateIndex(
                name: "IX_gezin_evaluatie_Plan",
                table: "gezin_evaluatie",
                column: "Plan");

            migrationBuilder.CreateIndex(
                name: "IX_gezin_gesprek_Gezin",
                table: "gezin_gesprek",
                column: "Gezin");

            migrationBuilder.CreateIndex(
                name: "IX_gezin_gespreksdeel_Gesprek",
                table: "gezin_gespreksdeel",
                column: "Gesprek");

            migrationBuilder.CreateIndex(
                name: "IX_gezin_gezag_Gezagdrager",
                table: "gezin_gezag",
                column: "Gezagdrager");

            migrationBuilder.CreateIndex(
                name: "IX_gezin_gezag_Kind",
                table: "gezin_gezag",
                column: "Kind");

            migrationBuilder.CreateIndex(
                name: "IX_gezin_gezin_Kern",
                table: "gezin_gezin",
                column: "Kern");

            migrationBuilder.CreateIndex(
                name: "IX_gezin_gezinslid_Persoon",
                table: "gezin_gezinslid",
                column: "Persoon");

            migrationBuilder.CreateIndex(
                name: "IX_gezin_gezondheidsmeting_Persoon_Datum",
                table: "gezin_gezondheidsmeting",
                columns: new[] { "Persoon", "Datum" });

            migrationBuilder.CreateIndex(
                name: "IX_gezin_huishouden_Adres",
                table: "gezin_huishouden",
                column: "Adres");

            migrationBuilder.CreateIndex(
                name: "IX_gezin_huishoudlid_Persoon",
                table: "gezin_huishoudlid",
                column: "Persoon");

            migrationBuilder.CreateIndex(
                name: "IX_gezin_leefdomeinscore_Persoon_Datum_Domein",
                table: "gezin_leefdomeinscore",
                columns: new[] { "Persoon", "Datum", "Domein" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_gezin_mantelzorgcheck_Persoon_Datum",
                table: "gezin_mantelzorgcheck",
                columns: new[] { "Persoon", "Datum" });

            migrationBuilder.CreateIndex(
                name: "IX_gezin_persoon_Adres",
                table: "gezin_persoon",
                column: "Adres");

            migrationBuilder.CreateIndex(
                name: "IX_gezin_persoon_Bsn",
                table: "gezin_persoon",
                column: "Bsn",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_gezin_persoon_Geboren",
                table: "gezin_persoon",
                column: "Geboren");

            migrationBuilder.CreateIndex(
                name: "IX_gezin_persoon_Zoeknaam_Geboren",
                table: "gezin_persoon",
                columns: new[] { "Zoeknaam", "Geboren" });

            migrationBuilder.CreateIndex(
                name: "IX_gezin_persoon_ZoeknaamVoluit",
                table: "gezin_persoon",
                column: "ZoeknaamVoluit");

            migrationBuilder.CreateIndex(
                name: "ix_gezin_plan_gezin",
                table: "gezin_plan",
                column: "Gezin");

            migrationBuilder.CreateIndex(
                name: "IX_gezin_plan_Regisseur_Status",
                table: "gezin_plan",
                columns: new[] { "Regisseur", "Status" });

            migrationBuilder.CreateIndex(
                name: "ux_gezin_plan_lopend",
                table: "gezin_plan",
                column: "Gezin",
                unique: true,
                filter: "\"Status\" IN ('Actief', 'Bijgesteld') AND \"Soort\" <> 'Individueel'");

            migrationBuilder.CreateIndex(
                name: "IX_gezin_planlid_Persoon",
                table: "gezin_planlid",
                column: "Persoon");

            migrationBuilder.CreateIndex(
                name: "IX_gezin_planregel_Doel",
                table: "gezin_planregel",
                column: "Doel");

            migrationBuilder.CreateIndex(
                name: "IX_gezin_planregel_Plan",
                table: "gezin_planregel",
                column: "Plan");

            migrationBuilder.CreateIndex(
                name: "IX_gezin_regieovername_Plan",
                table: "gezin_regieovername",
                column: "Plan");

            migrationBuilder.CreateIndex(
                name: "ux_gezin_regisseur_nu",
                table: "gezin_regisseur",
                column: "Plan",
                unique: true,
                filter: "\"Tot\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_gezin_vervolg_Aanleiding",
                table: "gezin_vervolg",
                column: "Aanleiding");

            migrationBuilder.CreateIndex(
                name: "IX_gezin_vervolg_Persoon_GedaanOp_Uiterlijk",
                table: "gezin_vervolg",
                columns: new[] { "Persoon", "GedaanOp", "Uiterlijk" });

            migrationBuilder.CreateIndex(
                name: "IX_gezin_vervolg_Plan_GedaanOp_Uiterlijk",
                table: "gezin_vervolg",
                columns: new[] { "Plan", "GedaanOp", "Uiterlijk" });

            migrationBuilder.CreateIndex(
                name: "IX_monitor_bericht_Norm",
                table: "monitor_bericht",
                column: "Norm");

            migrationBuilder.CreateIndex(
                name: "IX_monitor_editie_Kwartaal",
                table: "monitor_editie",
                column: "Kwartaal",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_monitor_lijn_Einde",
                table: "monitor_lijn",
                column: "Einde");

            migrationBuilder.CreateIndex(
                name: "IX_monitor_lijn_Wet_Ingang_Einde",
                table: "monitor_lijn",
                columns: new[] { "Wet", "Ingang", "Einde" });

            migrationBuilder.CreateIndex(
                name: "IX_postkamer_declaratie_Aanbieder_Standaard_Nummer",
                table: "postkamer_declaratie",
                columns: new[] { "Aanbieder", "Standaard", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_postkamer_levering_Aanbieder_Standaard_Bsn",
                table: "postkamer_levering",
                columns: new[] { "Aanbieder", "Standaard", "Bsn" });

            migrationBuilder.CreateIndex(
                name: "IX_postkamer_levering_Aanbieder_Standaard_Toewijzing",
                table: "postkamer_levering",
                columns: new[] { "Aanbieder", "Standaard", "Toewijzing" });

            migrationBuilder.CreateIndex(
                name: "IX_postkamer_poststuk_Gesprek",
                table: "postkamer_poststuk",
                column: "Gesprek");

            migrationBuilder.CreateIndex(
                name: "IX_postkamer_poststuk_Moment",
                table: "postkamer_poststuk",
                column: "Moment");

            migrationBuilder.CreateIndex(
                name: "IX_postkamer_poststuk_Richting_Soort_Aanbieder_Identificatie",
                table: "postkamer_poststuk",
                columns: new[] { "Richting", "Soort", "Aanbieder", "Identificatie" });

            migrationBuilder.CreateIndex(
                name: "IX_postkamer_poststuk_Staat_AntwoordUiterlijk",
                table: "postkamer_poststuk",
                columns: new[] { "Staat", "AntwoordUiterlijk" });

            migrationBuilder.CreateIndex(
                name: "IX_postkamer_prestatie_Aanbieder_Standaard_Referentie",
                table: "postkamer_prestatie",
                columns: new[] { "Aanbieder", "Standaard", "Referentie" });

            migrationBuilder.CreateIndex(
                name: "IX_postkamer_prestatie_Aanbieder_Standaard_Toewijzing",
                table: "postkamer_prestatie",
                columns: new[] { "Aanbieder", "Standaard", "Toewijzing" });

            migrationBuilder.CreateIndex(
                name: "IX_postkamer_toewijzing_Aanbieder_Standaard_Bsn",
                table: "postkamer_toewijzing",
                columns: new[] { "Aanbieder", "Standaard", "Bsn" });

            migrationBuilder.CreateIndex(
                name: "IX_postkamer_toewijzing_Aanbieder_Standaard_Nummer",
                table: "postkamer_toewijzing",
                columns: new[] { "Aanbieder", "Standaard", "Nummer" });

            migrationBuilder.CreateIndex(
                name: "IX_postkamer_toewijzing_Bericht",
                table: "postkamer_toewijzing",
                column: "Bericht");

            migrationBuilder.CreateIndex(
                name: "IX_postkamer_verzoek_Aanbieder_Standaard_Bsn",
                table: "postkamer_verzoek",
                columns: new[] { "Aanbieder", "Standaard", "Bsn" });

            migrationBuilder.CreateIndex(
                name: "IX_postkamer_verzoek_Aanbieder_Standaard_Referentie",
                table: "postkamer_verzoek",
                columns: new[] { "Aanbieder", "Standaard", "Referentie" });

            migrationBuilder.CreateIndex(
                name: "IX_postkamer_verzoekstap_Aanbieder_Standaard_Referentie",
                table: "postkamer_verzoekstap",
                columns: new[] { "Aanbieder", "Standaard", "Referentie" });

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
                name: "IX_privacy_persoon_BsnPseudoniem",
                table: "privacy_persoon",
                column: "BsnPseudoniem",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_privacy_toegang_Betrokkene_Moment",
                table: "privacy_toegang",
                columns: new[] { "Betrokkene", "Moment" });

            migrationBuilder.CreateIndex(
                name: "ix_privacy_toegang_geweigerd",
                table: "privacy_toegang",
                column: "Id",
                filter: "NOT \"Toegestaan\"");

            migrationBuilder.CreateIndex(
                name: "IX_privacy_toegang_Volgnummer",
                table: "privacy_toegang",
                column: "Volgnummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_privacy_verwerking_TraceId",
                table: "privacy_verwerking",
                column: "TraceId");

            migrationBuilder.CreateIndex(
                name: "IX_toegang_bewaarde_vragen_TotEnMet",
                table: "toegang_bewaarde_vragen",
                column: "TotEnMet");

            migrationBuilder.CreateIndex(
                name: "IX_toegang_hulpvraag_ContactUiterlijk_Nummer",
                table: "toegang_hulpvraag",
                columns: new[] { "ContactUiterlijk", "Nummer" },
                filter: "\"Status\" IN ('Nieuw', 'InTriage')");

            migrationBuilder.CreateIndex(
                name: "IX_toegang_hulpvraag_Nummer",
                table: "toegang_hulpvraag",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_toegang_hulpvraag_Persoon",
                table: "toegang_hulpvraag",
                column: "Persoon");

            migrationBuilder.CreateIndex(
                name: "IX_toegang_melding_Aanspreekpunt",
                table: "toegang_melding",
                column: "Aanspreekpunt");

            migrationBuilder.CreateIndex(
                name: "IX_toegang_melding_OnderzoekUiterlijk_Zaaknummer",
                table: "toegang_melding",
                columns: new[] { "OnderzoekUiterlijk", "Zaaknummer" },
                filter: "\"Status\" NOT IN ('Gesloten', 'Aanvraag')");

            migrationBuilder.CreateIndex(
                name: "IX_toegang_melding_Persoon",
                table: "toegang_melding",
                column: "Persoon");

            migrationBuilder.CreateIndex(
                name: "IX_toegang_melding_Zaaknummer",
                table: "toegang_melding",
                column: "Zaaknummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_toegang_overdracht_Hulpvraag",
                table: "toegang_overdracht",
                column: "Hulpvraag");

            migrationBuilder.CreateIndex(
                name: "IX_toegang_overdracht_Persoon",
                table: "toegang_overdracht",
                column: "Persoon");

            migrationBuilder.CreateIndex(
                name: "IX_toegang_overdracht_Uiterlijk",
                table: "toegang_overdracht",
                column: "Uiterlijk",
                filter: "\"Status\" IN ('Wacht', 'Aanvaard')");

            migrationBuilder.CreateIndex(
                name: "IX_toegang_voorziening_GeldigTot",
                table: "toegang_voorziening",
                column: "GeldigTot");

            migrationBuilder.CreateIndex(
                name: "IX_toegang_zoekterm_Voorziening",
                table: "toegang_zoekterm",
                column: "Voorziening");

            migrationBuilder.CreateIndex(
                name: "IX_voorzieningen_aanbiederskeuze_Persoon",
                table: "voorzieningen_aanbiederskeuze",
                column: "Persoon");

            migrationBuilder.CreateIndex(
                name: "IX_voorzieningen_aanvraag_Persoon",
                table: "voorzieningen_aanvraag",
                column: "Persoon");

            migrationBuilder.CreateIndex(
                name: "IX_voorzieningen_aanvraag_Team_Status_BeslisUiterlijk",
                table: "voorzieningen_aanvraag",
                columns: new[] { "Team", "Status", "BeslisUiterlijk" });

            migrationBuilder.CreateIndex(
                name: "IX_voorzieningen_beschikking_Aanvraag",
                table: "voorzieningen_beschikking",
                column: "Aanvraag");

            migrationBuilder.CreateIndex(
                name: "IX_voorzieningen_beschikking_Persoon",
                table: "voorzieningen_beschikking",
                column: "Persoon");

            migrationBuilder.CreateIndex(
                name: "IX_voorzieningen_beschikking_Team_Status",
                table: "voorzieningen_beschikking",
                columns: new[] { "Team", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_voorzieningen_beschikkingsregel_Beschikking",
                table: "voorzieningen_beschikkingsregel",
                column: "Beschikking");

            migrationBuilder.CreateIndex(
                name: "IX_voorzieningen_bezwaar_Beschikking",
                table: "voorzieningen_bezwaar",
                column: "Beschikking");

            migrationBuilder.CreateIndex(
                name: "IX_voorzieningen_bezwaar_Persoon",
                table: "voorzieningen_bezwaar",
                column: "Persoon");

            migrationBuilder.CreateIndex(
                name: "IX_voorzieningen_indicatie_Aanvraag",
                table: "voorzieningen_indicatie",
                column: "Aanvraag");

            migrationBuilder.CreateIndex(
                name: "IX_voorzieningen_indicatie_Doel",
                table: "voorzieningen_indicatie",
                column: "Doel");

            migrationBuilder.CreateIndex(
                name: "IX_voorzieningen_indicatie_Persoon",
                table: "voorzieningen_indicatie",
                column: "Persoon");

            migrationBuilder.CreateIndex(
                name: "IX_voorzieningen_levering_Toewijzing_Volgorde",
                table: "voorzieningen_levering",
                columns: new[] { "Toewijzing", "Volgorde" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_voorzieningen_opschorting_Aanvraag",
                table: "voorzieningen_opschorting",
                column: "Aanvraag");

            migrationBuilder.CreateIndex(
                name: "IX_voorzieningen_optie_Doel",
                table: "voorzieningen_optie",
                column: "Doel");

            migrationBuilder.CreateIndex(
                name: "IX_voorzieningen_overgangstaak_Persoon_Moment",
                table: "voorzieningen_overgangstaak",
                columns: new[] { "Persoon", "Moment" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_voorzieningen_overgangstaak_Team_GedaanOp",
                table: "voorzieningen_overgangstaak",
                columns: new[] { "Team", "GedaanOp" });

            migrationBuilder.CreateIndex(
                name: "IX_voorzieningen_telnummer_Nummer",
                table: "voorzieningen_telnummer",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_voorzieningen_toewijzing_Agb_Stand",
                table: "voorzieningen_toewijzing",
                columns: new[] { "Agb", "Stand" });

            migrationBuilder.CreateIndex(
                name: "IX_voorzieningen_toewijzing_Bericht",
                table: "voorzieningen_toewijzing",
                column: "Bericht");

            migrationBuilder.CreateIndex(
                name: "IX_voorzieningen_toewijzing_Persoon_Agb",
                table: "voorzieningen_toewijzing",
                columns: new[] { "Persoon", "Agb" });

            migrationBuilder.CreateIndex(
                name: "IX_voorzieningen_toewijzing_Voorziening",
                table: "voorzieningen_toewijzing",
                column: "Voorziening");

            migrationBuilder.CreateIndex(
                name: "IX_voorzieningen_toewijzing_Wet_Nummer",
                table: "voorzieningen_toewijzing",
                columns: new[] { "Wet", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_voorzieningen_voorliggendcheck_Doel",
                table: "voorzieningen_voorliggendcheck",
                column: "Doel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_voorzieningen_voorliggendcheck_Persoon",
                table: "voorzieningen_voorliggendcheck",
                column: "Persoon");

            migrationBuilder.CreateIndex(
                name: "IX_voorzieningen_voorziening_Doel",
                table: "voorzieningen_voorziening",
                column: "Doel");

            migrationBuilder.CreateIndex(
                name: "IX_voorzieningen_voorziening_Persoon",
                table: "voorzieningen_voorziening",
                column: "Persoon");
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
                name: "agenda_actie");

            migrationBuilder.DropTable(
                name: "agenda_toets");

            migrationBuilder.DropTable(
                name: "data_bezorging");

            migrationBuilder.DropTable(
                name: "data_outbox");

            migrationBuilder.DropTable(
                name: "data_verzoek");

            migrationBuilder.DropTable(
                name: "declaraties_declaratie");

            migrationBuilder.DropTable(
                name: "declaraties_regel");

            migrationBuilder.DropTable(
                name: "declaraties_signaal");

            migrationBuilder.DropTable(
                name: "financien_iv3opgave");

            migrationBuilder.DropTable(
                name: "financien_journaalregel");

            migrationBuilder.DropTable(
                name: "financien_maandstand");

            migrationBuilder.DropTable(
                name: "financien_prognosekeuze");

            migrationBuilder.DropTable(
                name: "financien_verplichting");

            migrationBuilder.DropTable(
                name: "gezin_aantekening");

            migrationBuilder.DropTable(
                name: "gezin_bestaandehulp");

            migrationBuilder.DropTable(
                name: "gezin_betrokkene");

            migrationBuilder.DropTable(
                name: "gezin_doelevaluatie");

            migrationBuilder.DropTable(
                name: "gezin_evaluatie");

            migrationBuilder.DropTable(
                name: "gezin_gespreksdeel");

            migrationBuilder.DropTable(
                name: "gezin_gespreksdeelnemer");

            migrationBuilder.DropTable(
                name: "gezin_gespreksreactie");

            migrationBuilder.DropTable(
                name: "gezin_gezag");

            migrationBuilder.DropTable(
                name: "gezin_gezinslid");

            migrationBuilder.DropTable(
                name: "gezin_gezondheidsmeting");

            migrationBuilder.DropTable(
                name: "gezin_huishoudlid");

            migrationBuilder.DropTable(
                name: "gezin_instemming");

            migrationBuilder.DropTable(
                name: "gezin_leefdomeinscore");

            migrationBuilder.DropTable(
                name: "gezin_mantelzorgcheck");

            migrationBuilder.DropTable(
                name: "gezin_mening");

            migrationBuilder.DropTable(
                name: "gezin_planlid");

            migrationBuilder.DropTable(
                name: "gezin_regieovername");

            migrationBuilder.DropTable(
                name: "gezin_regisseur");

            migrationBuilder.DropTable(
                name: "gezin_vervolg");

            migrationBuilder.DropTable(
                name: "monitor_bericht");

            migrationBuilder.DropTable(
                name: "monitor_editie");

            migrationBuilder.DropTable(
                name: "monitor_kerncijfer");

            migrationBuilder.DropTable(
                name: "monitor_lijn");

            migrationBuilder.DropTable(
                name: "monitor_meting");

            migrationBuilder.DropTable(
                name: "postkamer_declaratie");

            migrationBuilder.DropTable(
                name: "postkamer_inhoud");

            migrationBuilder.DropTable(
                name: "postkamer_levering");

            migrationBuilder.DropTable(
                name: "postkamer_poststuk");

            migrationBuilder.DropTable(
                name: "postkamer_prestatie");

            migrationBuilder.DropTable(
                name: "postkamer_toewijzing");

            migrationBuilder.DropTable(
                name: "postkamer_verzoek");

            migrationBuilder.DropTable(
                name: "postkamer_verzoekstap");

            migrationBuilder.DropTable(
                name: "postkamer_volgnummer");

            migrationBuilder.DropTable(
                name: "privacy_behandelrelatie");

            migrationBuilder.DropTable(
                name: "privacy_deelbesluit");

            migrationBuilder.DropTable(
                name: "privacy_dossierstuk_betrokkene");

            migrationBuilder.DropTable(
                name: "privacy_gebruikersrol");

            migrationBuilder.DropTable(
                name: "privacy_logcontrole");

            migrationBuilder.DropTable(
                name: "privacy_persoon");

            migrationBuilder.DropTable(
                name: "privacy_toegang");

            migrationBuilder.DropTable(
                name: "privacy_verwerking");

            migrationBuilder.DropTable(
                name: "toegang_bewaarde_vragen");

            migrationBuilder.DropTable(
                name: "toegang_hulpvraag");

            migrationBuilder.DropTable(
                name: "toegang_kaartversie");

            migrationBuilder.DropTable(
                name: "toegang_melding");

            migrationBuilder.DropTable(
                name: "toegang_nummer");

            migrationBuilder.DropTable(
                name: "toegang_overdracht");

            migrationBuilder.DropTable(
                name: "toegang_voorzieningplaats");

            migrationBuilder.DropTable(
                name: "toegang_zoekindexstand");

            migrationBuilder.DropTable(
                name: "toegang_zoekterm");

            migrationBuilder.DropTable(
                name: "toegang_zoekwoord");

            migrationBuilder.DropTable(
                name: "voorzieningen_aanbiederskeuze");

            migrationBuilder.DropTable(
                name: "voorzieningen_aanvraaginstemming");

            migrationBuilder.DropTable(
                name: "voorzieningen_beschikkingsregel");

            migrationBuilder.DropTable(
                name: "voorzieningen_bezwaar");

            migrationBuilder.DropTable(
                name: "voorzieningen_gezag");

            migrationBuilder.DropTable(
                name: "voorzieningen_indicatie");

            migrationBuilder.DropTable(
                name: "voorzieningen_levering");

            migrationBuilder.DropTable(
                name: "voorzieningen_opschorting");

            migrationBuilder.DropTable(
                name: "voorzieningen_optie");

            migrationBuilder.DropTable(
                name: "voorzieningen_overgangstaak");

            migrationBuilder.DropTable(
                name: "voorzieningen_telnummer");

            migrationBuilder.DropTable(
                name: "voorzieningen_toewijzing");

            migrationBuilder.DropTable(
                name: "voorzieningen_toewijzingsteller");

            migrationBuilder.DropTable(
                name: "voorzieningen_voorliggendcheckregel");

            migrationBuilder.DropTable(
                name: "voorzieningen_voorziening");

            migrationBuilder.DropTable(
                name: "gezin_gesprek");

            migrationBuilder.DropTable(
                name: "gezin_planregel");

            migrationBuilder.DropTable(
                name: "gezin_persoon");

            migrationBuilder.DropTable(
                name: "privacy_dossierstuk");

            migrationBuilder.DropTable(
                name: "privacy_gebruiker");

            migrationBuilder.DropTable(
                name: "toegang_voorziening");

            migrationBuilder.DropTable(
                name: "voorzieningen_beschikking");

            migrationBuilder.DropTable(
                name: "voorzieningen_aanvraag");

            migrationBuilder.DropTable(
                name: "voorzieningen_voorliggendcheck");

            migrationBuilder.DropTable(
                name: "gezin_doel");

            migrationBuilder.DropTable(
                name: "gezin_plan");

            migrationBuilder.DropTable(
                name: "gezin_gezin");

            migrationBuilder.DropTable(
                name: "gezin_huishouden");

            migrationBuilder.DropTable(
                name: "gezin_adres");
        }
    }
}
