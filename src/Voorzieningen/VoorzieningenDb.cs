using Microsoft.EntityFrameworkCore;
using Rotonde.Data.Verbinding;
using Rotonde.Voorzieningen.Aanbiederskeuzes;
using Rotonde.Voorzieningen.Aanvragen;
using Rotonde.Voorzieningen.Beschikkingen;
using Rotonde.Voorzieningen.Bezwaren;
using Rotonde.Voorzieningen.Indicaties;
using Rotonde.Voorzieningen.Overgangen;
using Rotonde.Voorzieningen.Toewijzingen;

namespace Rotonde.Voorzieningen;

/// <summary>The tables of Voorzieningen: application, check, indication, decision, objection, provision, allocation and delivery.</summary>
public sealed class VoorzieningenDb(Werkeenheid werk) : ModuleDb(werk)
{
    internal DbSet<Aanvraag> Aanvragen => Set<Aanvraag>();

    internal DbSet<Gezag> Gezag => Set<Gezag>();

    internal DbSet<VoorliggendCheck> VoorliggendChecks => Set<VoorliggendCheck>();

    internal DbSet<Optievergelijking> Optievergelijkingen => Set<Optievergelijking>();

    internal DbSet<Indicatie> Indicaties => Set<Indicatie>();

    internal DbSet<Beschikking> Beschikkingen => Set<Beschikking>();

    internal DbSet<Bezwaar> Bezwaren => Set<Bezwaar>();

    internal DbSet<Voorziening> Voorzieningen => Set<Voorziening>();

    internal DbSet<Toewijzing> Toewijzingen => Set<Toewijzing>();

    internal DbSet<Levering> Leveringen => Set<Levering>();

    internal DbSet<Toewijzingsteller> Toewijzingstellers => Set<Toewijzingsteller>();

    internal DbSet<Aanbiederskeuze> Aanbiederskeuzes => Set<Aanbiederskeuze>();

    internal DbSet<Overgangstaak> Overgangstaken => Set<Overgangstaak>();

    internal DbSet<Telnummer> Telnummers => Set<Telnummer>();
}
