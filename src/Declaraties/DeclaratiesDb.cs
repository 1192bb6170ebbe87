using Microsoft.EntityFrameworkCore;
using Rotonde.Data.Verbinding;
using Rotonde.Declaraties.Ontvangst;
using Rotonde.Declaraties.Signalen;

namespace Rotonde.Declaraties;

/// <summary>The tables of Declaraties. Totals are about no person; lines and signals are.</summary>
public sealed class DeclaratiesDb(Werkeenheid werk) : ModuleDb(werk)
{
    internal DbSet<Declaratie> Declaraties => Set<Declaratie>();

    internal DbSet<Declaratieregel> Regels => Set<Declaratieregel>();

    internal DbSet<Signaal> Signalen => Set<Signaal>();
}
