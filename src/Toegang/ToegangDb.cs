using Microsoft.EntityFrameworkCore;
using Rotonde.Data.Verbinding;
using Rotonde.Toegang.Hulpvragen;
using Rotonde.Toegang.Meldingen;
using Rotonde.Toegang.Overdrachten;
using Rotonde.Toegang.SocialeKaart;
using Rotonde.Toegang.Later;

namespace Rotonde.Toegang;

/// <summary>The tables of Toegang.</summary>
public sealed class ToegangDb(Werkeenheid werk) : ModuleDb(werk)
{
    internal DbSet<Hulpvraag> Hulpvragen => Set<Hulpvraag>();

    internal DbSet<Overdracht> Overdrachten => Set<Overdracht>();

    internal DbSet<Melding> Meldingen => Set<Melding>();

    internal DbSet<Nummer> Nummers => Set<Nummer>();

    internal DbSet<BewaardeVragen> BewaardeVragen => Set<BewaardeVragen>();

    internal DbSet<Voorziening> Voorzieningen => Set<Voorziening>();

    internal DbSet<Voorzieningplaats> Plaatsen => Set<Voorzieningplaats>();

    internal DbSet<Kaartversie> Kaartversies => Set<Kaartversie>();

    internal DbSet<Zoekterm> Zoektermen => Set<Zoekterm>();

    internal DbSet<Zoekindexwoord> Zoekwoorden => Set<Zoekindexwoord>();

    internal DbSet<Zoekindexstand> Zoekindexstanden => Set<Zoekindexstand>();
}
