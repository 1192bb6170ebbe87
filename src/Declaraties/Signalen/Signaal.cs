using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;

namespace Rotonde.Declaraties.Signalen;

/// <summary>A task for a person about a granted line, outside the messages (DOMAIN-MODEL §11). It may hold the payment, never the 325.</summary>
internal sealed class Signaal
{
    public required SignaalId Id { get; init; }

    public required DeclaratieId Declaratie { get; init; }

    public required DeclaratieregelId Regel { get; init; }

    public PersoonId? Persoon { get; init; }

    public required AgbCode Aanbieder { get; init; }

    public required string Code { get; init; }

    public required string Uitleg { get; init; }

    /// <summary>Is the line not paid before this is settled?</summary>
    public required bool HoudtBetalingTegen { get; init; }

    public required DateOnly Ontstaan { get; init; }

    public string? Afhandeling { get; set; }

    public string? AfgehandeldDoor { get; set; }

    public DateOnly? AfgehandeldOp { get; set; }
}

internal sealed class SignaalMapping : IEntityTypeConfiguration<Signaal>
{
    public void Configure(EntityTypeBuilder<Signaal> builder)
    {
        builder.ToTable("declaraties_signaal");
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Code).HasMaxLength(6);
        builder.Property(s => s.Uitleg).HasMaxLength(300);
        builder.Property(s => s.Afhandeling).HasMaxLength(500);
        builder.Property(s => s.AfgehandeldDoor).HasMaxLength(100);
        builder.HasIndex(s => new { s.AfgehandeldOp, s.Ontstaan });
        builder.HasIndex(s => s.Declaratie);
        builder.HasIndex(s => s.Regel);
        builder.IsPersoonsgebonden();
    }
}
