using Rotonde.Werkplek;

Werkplekhost.Bouw(args).Run();
