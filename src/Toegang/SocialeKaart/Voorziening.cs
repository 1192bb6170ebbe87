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

    public string Naam { get; private set; } = "";

    public string Organisatie { get; private set; } = "";

    public Aanbodsoort Soort { get; private set; }

    public int Niveau { get; private set; }

    public bool InGroep { get; private set; }

    // "|I|II|": a list to filter on with one LIKE, the same on both engines.
    public string Themas { get; private set; } = "";

    public string Onderwerpen { get; private set; } = "";

    public string Doelgroepen { get; private set; } = "";

    public string Talen { get; private set; } = "";

    public string Dagen { get; private set; } = "";

    public int? Vanaf { get; private set; }

    public int? TotEnMet { get; private set; }

    public bool Gratis { get; private set; }

    public bool Toegankelijk { get; private set; }

    public bool Online { get; private set; }

    public DateOnly GecontroleerdOp { get; private set; }

    /// <summary>Last day on which the check counts, so that a list of what is due is one condition.</summary>
    public DateOnly NakijkenUiterlijk { get; private set; }

    public required DateOnly GeldigVan { get; init; }

    public DateOnly? GeldigTot { get; set; }

    public bool Demo { get; private set; }

    public string Inhoud { get; private set; } = "";

    public int Versie { get; set; }

    public List<Voorzieningplaats> Plaatsen { get; } = [];

    public Aanbod Aanbod => JsonSerializer.Deserialize<Aanbod>(Inhoud, Json.Opties)!;

    public static Voorziening Van(Aanbod a, DateOnly geldigVan, DateOnly vandaag)
    {
        var v = new Voorziening { Id = a.Id, GeldigVan = geldigVan };
        v.Zet(a, vandaag);
        return v;
    }

    public void Zet(Aanbod a, DateOnly vandaag)
    {
        static string Lijst<T>(IEnumerable<T> waarden) => string.Concat(waarden.Distinct().Select(w => $"|{w}")) is { Length: > 0 } tekst ? tekst + "|" : "";

        (Naam, Organisatie, Soort, Niveau, InGroep, Demo) = (a.Naam, a.Organisatie, a.Soort, (int)a.Niveau, a.InGroep, a.Demo);
        (Themas, Onderwerpen, Doelgroepen, Talen, Dagen) = (Lijst(a.Themas), Lijst(a.Onderwerpen), Lijst(a.VoorWie), Lijst(a.Talen), Lijst(a.Open.Select(o => o.Dag)));
        (Vanaf, TotEnMet) = (a.Vanaf, a.TotEnMet);
        Gratis = a.Kosten.StartsWith("Gratis", StringComparison.Ordinal);
        Toegankelijk = a.Locaties.Any(l => l.Toegankelijkheid is not null);
        Online = a.Locaties.Count == 0 || a.Locaties.Any(l => l.Online);
        (GecontroleerdOp, NakijkenUiterlijk) = (a.GecontroleerdOp, Nakijken.Uiterlijk(a, vandaag));
        Inhoud = JsonSerializer.Serialize(a, Json.Opties);
        ZetPlaatsen([.. a.Locaties.Where(l => !l.Online).Select(l => l.Punt)]);
    }

    // In place: a row with the same key cannot go and come in one save.
    private void ZetPlaatsen(IReadOnlyList<Punt> punten)
    {
        Plaatsen.RemoveAll(p => p.Nummer >= punten.Count);
        for (var i = 0; i < punten.Count; i++)
        {
            if (Plaatsen.Find(p => p.Nummer == i) is { } plaats)
            {
                (plaats.Breedte, plaats.Lengte) = (punten[i].Breedte, punten[i].Lengte);
            }
            else
            {
                Plaatsen.Add(new Voorzieningplaats { Voorziening = Id, Nummer = i, Breedte = punten[i].Breedte, Lengte = punten[i].Lengte });
            }
        }
    }
}

/// <summary>A physical place of an entry, for distance.</summary>
internal sealed class Voorzieningplaats
{
    public required VoorzieningId Voorziening { get; init; }

    public required int Nummer { get; init; }

    public required double Breedte { get; set; }

    public required double Lengte { get; set; }
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
        builder.Property(v => v.Organisatie).HasMaxLength(200);
        builder.Property(v => v.Versie).IsConcurrencyToken();
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
