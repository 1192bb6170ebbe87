using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rotonde.Basis;

namespace Rotonde.Aanbieders.Organisaties;

/// <summary>What a provider stated about the highest pay of one year .</summary>
internal sealed class WntOpgave
{
    public required AanbiederId Aanbieder { get; init; }

    public required int Jaar { get; init; }

    public required Bedrag HoogsteBezoldiging { get; set; }

    /// <summary>Size of the job in hundredths of full time, at most 100.</summary>
    public required int Dienstverband { get; set; }

    /// <summary>Maximum of the sector class when it is lower than the general one.</summary>
    public Bedrag? Klassemaximum { get; set; }
}

internal sealed class WntOpgaveMapping : IEntityTypeConfiguration<WntOpgave>
{
    public void Configure(EntityTypeBuilder<WntOpgave> builder)
    {
        builder.ToTable("aanbieders_wntopgave");
        builder.HasKey(o => new { o.Aanbieder, o.Jaar });
    }
}
