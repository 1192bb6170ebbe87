using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;
using Rotonde.Toegang.Meldingen;
using Rotonde.Toegang.SocialeKaart;

namespace Rotonde.Toegang.Hulpvragen;

/// <summary>A question of a resident, somebody near, a professional or nobody known.</summary>
internal sealed class Hulpvraag
{
    /// <summary>What is still work, as SQL: the index of the work list holds only these.</summary>
    internal const string Open = "\"Status\" IN ('Nieuw', 'InTriage')";

    public required HulpvraagId Id { get; init; }

    public required string Nummer { get; init; }

    public PersoonId? Persoon { get; init; }

    public required Kanaal Kanaal { get; init; }

    public required Melder Melder { get; init; }

    public required Invulwijze Invulwijze { get; init; }

    public bool? WeetErvan { get; init; }

    public required string Tekst { get; init; }

    public Onderwerp? Onderwerp { get; init; }

    // The state of the dialogue, so that answers are carried along without asking again.
    public string? Dialoog { get; init; }

    public string? Contact { get; init; }

    public required DateTimeOffset GesteldOp { get; init; }

    public required DateOnly ContactUiterlijk { get; init; }

    // De Rotonde heard danger: somebody must act before this moment, whoever takes it up.
    public DateTimeOffset? IngrijpenVoor { get; init; }

    // Everything needed to replay the advice.
    public string? Tabel { get; init; }

    public int? Tabelversie { get; init; }

    public string? Regel { get; init; }

    public string? Invoer { get; init; }

    public required Hulpvraagstatus Status { get; set; }

    public required string Team { get; set; }

    public string? ToegewezenAan { get; set; }

    public DateTimeOffset? OpgepaktOp { get; set; }

    public string? Reden { get; set; }

    public string? Antwoord { get; set; }

    public DateOnly? AfgehandeldOp { get; set; }

    public int Versie { get; set; }
}

internal sealed class HulpvraagMapping : IEntityTypeConfiguration<Hulpvraag>
{
    public const int LangsteTekst = 4000;

    public void Configure(EntityTypeBuilder<Hulpvraag> builder)
    {
        builder.ToTable("toegang_hulpvraag");
        builder.IsPersoonsgebonden();
        builder.HasKey(h => h.Id);
        builder.Property(h => h.Nummer).HasMaxLength(20);
        builder.Property(h => h.Tekst).HasMaxLength(LangsteTekst);
        builder.Property(h => h.Contact).HasMaxLength(200);
        builder.Property(h => h.Team).HasMaxLength(60);
        builder.Property(h => h.Versie).IsConcurrencyToken();
        builder.HasIndex(h => h.Nummer).IsUnique();
        builder.HasIndex(h => h.Persoon);
        builder.HasIndex(h => new { h.ContactUiterlijk, h.Nummer }).HasFilter(Hulpvraag.Open);
    }
}
