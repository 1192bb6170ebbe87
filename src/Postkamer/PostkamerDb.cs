using Microsoft.EntityFrameworkCore;
using Rotonde.Data.Verbinding;
using Rotonde.Postkamer.Register;

namespace Rotonde.Postkamer;

/// <summary>The tables of Postkamer. What a message says about a person lies apart from the metadata of the message.</summary>
public sealed class PostkamerDb(Werkeenheid werk) : ModuleDb(werk)
{
    internal DbSet<Poststuk> Poststukken => Set<Poststuk>();

    internal DbSet<Poststukinhoud> Inhoud => Set<Poststukinhoud>();

    internal DbSet<Toewijzingsfeit> Toewijzingen => Set<Toewijzingsfeit>();

    internal DbSet<Leveringsfeit> Leveringen => Set<Leveringsfeit>();

    internal DbSet<Declaratiefeit> Declaraties => Set<Declaratiefeit>();

    internal DbSet<Prestatiefeit> Prestaties => Set<Prestatiefeit>();

    internal DbSet<Verzoekfeit> Verzoeken => Set<Verzoekfeit>();

    internal DbSet<Verzoekstapfeit> Verzoekstappen => Set<Verzoekstapfeit>();

    internal DbSet<Volgnummer> Volgnummers => Set<Volgnummer>();
}
