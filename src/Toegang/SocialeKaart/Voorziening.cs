using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Data.Converters;

namespace Rotonde.Toegang.SocialeKaart;

/// <summary>
/// An entry of the social map as it is stored: what filters and order need in columns, the whole in <see cref="Inhoud"/>. From and to, so that the number of
/// provisions on any day can be counted again.
/// </summary>
internal sealed class Voorziening
{
    public required VoorzieningId Id { get; init; }

    public required string Naam { get; set; }

    public required Aanbodsoort Soort { get; set; }

    public required int Niveau { get; set; }

    public required bool InGroep { get; set; }

    // "|I|II|": a list to filter on with one LIKE, the same on both engines.
    public required string Themas { get; set; }

    public required string Onderwerpen { get; set; }

    public required string Doelgroepen { get; set; }

    public required string Talen { get; set; }

    public required string Dagen { get; set; }

    public int? Vanaf { get; set; }

    public int? TotEnMet { get; set; }

    public required bool Gratis { get; set; }

    public required bool Toegankelijk { get; set; }

    public required bool Online { get; set; }

    public required DateOnly GecontroleerdOp { get; set; }

    public required DateOnly GeldigVan { get; init; }

    public DateOnly? GeldigTot { get; set; }

    public required bool Demo { get; set; }

    public required string Inhoud { get; set; }

    public List<Voorzieningplaats> Plaatsen { get; } = [];

    public Aanbod Aanbod => JsonSerializer.Deserialize<Aanbod>(Inhoud, Json.Opties)!;

    public static Voorziening Van(Aanbod a, DateOnly geldigVan)
    {
        static string Lijst<T>(IEnumerable<T> waarden) => string.Concat(waarden.Distinct().Select(w => $"|{w}")) is { Length: > 0 } tekst ? tekst + "|" : "";

        var v = new Voorziening
        {
            Id = a.Id,
            Naam = a.Naam,
            Soort = a.Soort,
            Niveau = (int)a.Niveau,
            InGroep = a.InGroep,
            Themas = Lijst(a.Themas),
            Onderwerpen = Lijst(a.Onderwerpen),
            Doelgroepen = Lijst(a.VoorWie),
            Talen = Lijst(a.Talen),
            Dagen = Lijst(a.Open.Select(o => o.Dag)),
            Vanaf = a.Vanaf,
            TotEnMet = a.TotEnMet,
            Gratis = a.Kosten.StartsWith("Gratis", StringComparison.Ordinal),
            Toegankelijk = a.Locaties.Any(l => l.Toegankelijkheid is not null),
            Online = a.Locaties.Count == 0 || a.Locaties.Any(l => l.Online),
            GecontroleerdOp = a.GecontroleerdOp,
            GeldigVan = geldigVan,
            Demo = a.Demo,
            Inhoud = JsonSerializer.Serialize(a, Json.Opties),
        };
        v.Plaatsen.AddRange(a.Locaties.Where(l => !l.Online).Select((l, i) => new Voorzieningplaats { Voorziening = a.Id, Nummer = i, Breedte = l.Punt.Breedte, Lengte = l.Punt.Lengte }));
        return v;
    }
}

/// <summary>A physical place of an entry, for distance.</summary>
internal sealed class Voorzieningplaats
{
    public required VoorzieningId Voorziening { get; init; }

    public required int Nummer { get; init; }

    public required double Breedte { get; init; }

    public required double Lengte { get; init; }
}

/// <summary>A stem that occurs in an entry, with its weight: our own analyzer makes it, so both engines find the same (docs/besluiten/0401).</summary>
internal sealed class Zoekterm
{
    public required string Stam { get; init; }

    public required VoorzieningId Voorziening { get; init; }

    public required double Gewicht { get; init; }
}

/// <summary>A word of the index, for prefixes and typing errors.</summary>
internal sealed class Zoekindexwoord
{
    public required string Woord { get; init; }

    public required string Stam { get; init; }

    public required int Aantal { get; init; }
}

/// <summary>Raised with every change of the index, so that every process knows when its words are old. One row.</summary>
internal sealed class Zoekindexstand
{
    public required int Id { get; init; }

    public required int Versie { get; set; }

    public required int Aantal { get; set; }
}

internal sealed class VoorzieningMapping :
    IEntityTypeConfiguration<Voorziening>, IEntityTypeConfiguration<Voorzieningplaats>, IEntityTypeConfiguration<Zoekterm>,
    IEntityTypeConfiguration<Zoekindexwoord>, IEntityTypeConfiguration<Zoekindexstand>
{
    public void Configure(EntityTypeBuilder<Voorziening> builder)
    {
        builder.ToTable("toegang_voorziening");
        builder.HasKey(v => v.Id);
        builder.Ignore(v => v.Aanbod);
        builder.Property(v => v.Naam).HasMaxLength(200);
        builder.HasMany(v => v.Plaatsen).WithOne().HasForeignKey(p => p.Voorziening);
        builder.HasIndex(v => v.GeldigTot);
    }

    public void Configure(EntityTypeBuilder<Voorzieningplaats> builder)
    {
        builder.ToTable("toegang_voorzieningplaats");
        builder.HasKey(p => new { p.Voorziening, p.Nummer });
    }

    public void Configure(EntityTypeBuilder<Zoekterm> builder)
    {
        builder.ToTable("toegang_zoekterm");
        builder.HasKey(t => new { t.Stam, t.Voorziening });
        builder.Property(t => t.Stam).HasMaxLength(40);
        builder.HasIndex(t => t.Voorziening);
    }

    public void Configure(EntityTypeBuilder<Zoekindexwoord> builder)
    {
        builder.ToTable("toegang_zoekwoord");
        builder.HasKey(w => w.Woord);
        builder.Property(w => w.Woord).HasMaxLength(40);
        builder.Property(w => w.Stam).HasMaxLength(40);
    }

    public void Configure(EntityTypeBuilder<Zoekindexstand> builder)
    {
        builder.ToTable("toegang_zoekindexstand");
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
    }
}
